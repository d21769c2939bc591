import type { Source } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';

interface SourceListProps {
  sources: readonly Source[];
  /** ISO date of the note's last reading against them. */
  reviewed: string;
  translate: Translate;
}

const nameOf = ({ publisher, year }: Source): string =>
  year === null ? publisher : `${publisher} ${year}`;

/** Where the note comes from, each a link that opens a new tab, and when somebody last checked. */
export function SourceList({ sources, reviewed, translate }: SourceListProps) {
  const date = new Date(`${reviewed}T00:00:00Z`);
  const day = Number.isNaN(date.getTime())
    ? reviewed
    : new Intl.DateTimeFormat(translate('card_language'), {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(date);
  return (
    <section class="sources">
      <h3>{translate('card_sources')}</h3>
      <ul>
        {sources.map((source) => (
          <li key={source.key}>
            <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
              {nameOf(source)}
              <span class="unseen">{`, ${source.title} ${translate('card_new_tab')}`}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>{translate('card_reviewed', day)}</p>
    </section>
  );
}
