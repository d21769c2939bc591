import type { Source } from '../../knowledge/note.ts';

/** Sources as links, each with its publisher, title and year. Unknown keys are passed over. */
export function SourceList(props: { keys: readonly string[]; sources: Record<string, Source> }) {
  const known = props.keys.flatMap((key) => props.sources[key] ?? []);
  return (
    <ul class="triage-sources">
      {known.map(({ key, url, publisher, title, year }) => (
        <li key={key}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {publisher}: {title}
          </a>
          {year !== null && ` (${year})`}
        </li>
      ))}
    </ul>
  );
}
