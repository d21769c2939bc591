import type { Source } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';

/** Sources in full: publisher, title and year; the address is printed with them. */
export function SourceDetails(props: { sources: readonly Source[]; translate: Translate }) {
  const { sources, translate } = props;
  return (
    <ul class="source-details">
      {sources.map(({ key, publisher, title, year, url }) => (
        <li key={key}>
          {publisher}:{' '}
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
            <span class="unseen"> {translate('card_new_tab')}</span>
          </a>
          {year !== null && ` (${year})`}
          <span class="address">{url}</span>
        </li>
      ))}
    </ul>
  );
}
