import type { Source } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';

/** Sources in one line, each a link with its publisher and year. Unknown keys are passed over. */
export function BriefSources(props: {
  keys: readonly string[];
  sources: Record<string, Source>;
  translate: Translate;
}) {
  const known = props.keys.flatMap((key) => props.sources[key] ?? []);
  return (
    <p class="triage-small episode-sources">
      {props.translate('episode_sources')}
      {known.map(({ key, url, publisher, title, year }) => (
        <a key={key} href={url} title={title} target="_blank" rel="noopener noreferrer">
          {publisher}
          {year !== null && ` ${year}`}
        </a>
      ))}
    </p>
  );
}
