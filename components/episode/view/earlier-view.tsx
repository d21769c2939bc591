import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import { earlierWords } from '../earlier-words.ts';
import type { EpisodeLook } from '../episode-look.ts';
import { CopyText } from './copy-text.tsx';
import { DeleteAll } from './delete-all.tsx';
import type { EpisodeActions } from './episode-actions.ts';
import { KeptNotices } from './kept-notices.tsx';

/** What the list of earlier spells needs to draw itself. */
export interface EarlierViewProps extends EpisodeActions {
  kept: EpisodeLook;
  today: CalendarDate;
  locale: string;
  translate: Translate;
}

/** Spells that are over, the last one first, and what could not be read. */
export function EarlierView(props: EarlierViewProps) {
  const { kept, locale, translate } = props;
  const { ended, aside } = kept.episodes;
  return (
    <>
      <header class="episode-head">
        <h1 tabIndex={-1} data-triage-heading>
          {translate('episode_earlier_title')}
        </h1>
      </header>
      <KeptNotices {...props} />
      {ended.length === 0 && <p>{translate('episode_earlier_none')}</p>}
      <ul class="episode-earlier">
        {ended.map((episode, index) => {
          const { period, length, spot } = earlierWords(episode, locale, translate);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two spells may have the same days
            <li key={`${episode.startDate} ${index}`}>
              <strong>{period}</strong>
              <span class="triage-small">
                {length} · {spot}
              </span>
            </li>
          );
        })}
      </ul>
      {aside.length > 0 && (
        <CopyText
          text={JSON.stringify(aside, null, 2)}
          label={translate('episode_aside_copy')}
          onCopy={props.onCopy}
          translate={translate}
        />
      )}
      <div class="episode-rows">
        <DeleteAll onDelete={props.onDelete} translate={translate} />
      </div>
    </>
  );
}
