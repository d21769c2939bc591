import { fillEmergency } from '../../knowledge/fill-emergency.ts';
import type { Warning } from '../../knowledge/note.ts';
import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { Translate } from '../../strings/translate.ts';

interface WarningListProps {
  warnings: readonly Warning[];
  /** What to call in an emergency, as people in the reader's country write it. */
  emergency: string;
  translate: Translate;
}

/** See someone when: always open; each sign with how soon, as a word, a shape and a colour. */
export function WarningList({ warnings, emergency, translate }: WarningListProps) {
  if (warnings.length === 0) return null;
  return (
    <section class="warnings">
      <h3>{translate('card_see_someone_when')}</h3>
      <ul>
        {warnings.map(({ level, text }) => (
          <li key={text}>
            <span class={`level level-${level}`}>
              <LevelShape level={level} size={12} />
              {translate(`card_level_${level}`)}
            </span>{' '}
            <span class="sign">{fillEmergency(text, { emergency })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
