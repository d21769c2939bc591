import type { ComponentChildren } from 'preact';
import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import { formatDay } from '../../triage/format-day.ts';
import type { NextLook } from '../next-look.ts';

/** What the next look needs to draw itself. */
export interface LookRowProps {
  look: NextLook;
  today: CalendarDate;
  /** Whether the browser may show a message on the day; null where it has none. */
  reminds: boolean | null;
  locale: string;
  onRemind: (on: boolean) => void;
  /** The way to the check, once it is time. */
  children?: ComponentChildren;
  translate: Translate;
}

/** When to look again, or that it is time. */
export function LookRow(props: LookRowProps) {
  const { look, today, reminds, locale, onRemind, translate } = props;
  const day = <time dateTime={look.date}>{formatDay(look.date, locale, 'weekday')}</time>;
  if (look.isDue) {
    return (
      <section class="triage-section episode-due">
        <h2>{translate('episode_look_due')}</h2>
        <p>
          {look.date === today
            ? translate('episode_look_now_text')
            : translate('episode_look_due_text', formatDay(look.date, locale, 'weekday'))}
        </p>
        {props.children}
      </section>
    );
  }
  return (
    <section class="triage-section">
      <h2>{translate('episode_next_look')}</h2>
      <p class="triage-days">{day}</p>
      <p class="triage-small">
        {translate('episode_look_help')}
        {reminds === true && ` ${translate('episode_reminded')}`}
      </p>
      {reminds !== null && (
        <button type="button" class="triage-link" onClick={() => onRemind(!reminds)}>
          {translate(reminds ? 'episode_remind_stop' : 'episode_remind')}
        </button>
      )}
    </section>
  );
}
