import type { ComponentChildren } from 'preact';
import type { Level } from '../../knowledge/note.ts';
import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { Translate } from '../../strings/translate.ts';

/** One sign and how soon to see someone: as a shape, a word and a colour. */
export function WarningItem(props: {
  level: Exclude<Level, 'care'>;
  children: ComponentChildren;
  translate: Translate;
}) {
  const { level, children, translate } = props;
  return (
    <li class={`warning level-${level}`}>
      <LevelShape level={level} size={18} />
      <p>
        <strong class="level-word">{translate(`card_level_${level}`)}.</strong> {children}
      </p>
    </li>
  );
}
