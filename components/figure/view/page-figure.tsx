import type { Translate } from '../../strings/translate.ts';
import type { FigureWords } from '../figure-words.ts';
import { MuscleStory } from './muscle-story.tsx';
import { NoteFigure } from './note-figure.tsx';

interface PageFigureProps {
  hint: { parts: readonly string[]; change?: string };
  words: FigureWords;
  translate: Translate;
}

/** The large drawing for a note, and how a muscle gets there where that is what it shows. */
export function PageFigure({ hint, words, translate }: PageFigureProps) {
  const isMuscle = hint.parts.includes('muscles');
  return (
    <div class="page-figure">
      <NoteFigure hint={hint} size="page" words={words} />
      {isMuscle && (hint.change === 'spasm' || hint.change === 'tear') && (
        <MuscleStory translate={translate} />
      )}
    </div>
  );
}
