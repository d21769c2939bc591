import type { Translate } from '../../strings/translate.ts';
import { formatDay } from '../format-day.ts';
import type { LookAgain } from '../look-again.ts';

/** When to look again, as days in the reader's language, and what to do then. */
export function LookAgainView(props: {
  lookAgain: LookAgain;
  locale: string;
  translate: Translate;
}) {
  const { lookAgain, locale, translate } = props;
  return (
    <section class="triage-section">
      <h2>{translate('triage_look_again')}</h2>
      <p class="triage-days">
        {lookAgain.dates.map((date, index) => (
          <span key={date}>
            {index > 0 && ` ${translate('triage_and')} `}
            <time dateTime={date}>{formatDay(date, locale, 'weekday')}</time>
          </span>
        ))}
      </p>
      <p>{lookAgain.text}</p>
    </section>
  );
}
