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

/** As short as tells them apart: two pages of one publisher are named by their titles, too. */
function wordsOf(source: Source, sources: readonly Source[]): { seen: string; unseen: string } {
  const name = nameOf(source);
  const isShared = sources.some((other) => other !== source && nameOf(other) === name);
  return isShared
    ? { seen: `${name}, ${source.title}`, unseen: '' }
    : { seen: name, unseen: `, ${source.title}` };
}

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
        {sources.map((source) => {
          const { seen, unseen } = wordsOf(source, sources);
          return (
            <li key={source.key}>
              <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title}>
                {seen}
                <span class="unseen">{`${unseen} ${translate('card_new_tab')}`}</span>
              </a>
            </li>
          );
        })}
      </ul>
      <p>{translate('card_reviewed', day)}</p>
    </section>
  );
}
