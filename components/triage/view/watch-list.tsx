import { LEVELS, type Level } from '../../knowledge/note.ts';
import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { Translate } from '../../strings/translate.ts';
import type { TriageRules } from '../triage-rules.ts';

/** What the signs to watch for need to draw themselves. */
export interface WatchListProps {
  watch: TriageRules['watch'];
  /** The level of the result: only what would be worse than this is worth watching for. */
  above: Level;
  /** The emergency number of the reader's region. */
  emergency: string;
  translate: Translate;
}

/** Signs to watch for, most urgent first, each under what to do if it comes. */
export function WatchList({ watch, above, emergency, translate }: WatchListProps) {
  const levels = LEVELS.slice(LEVELS.indexOf(above) + 1).reverse();
  if (levels.length === 0) return null;
  return (
    <section class="triage-section">
      <h2>{translate('triage_watch_title')}</h2>
      {levels.map((level) => {
        const signs = watch[level];
        return (
          signs && (
            <div key={level} class={`triage-watch level-${level}`}>
              <h3>
                <LevelShape level={level} size={16} />
                {translate(`triage_watch_${level}`, emergency)}
              </h3>
              <ul>
                {signs.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
