import { describeFigure } from '../describe-figure.ts';
import type { FigureSize } from '../figure-plan.ts';
import type { FigureWords } from '../figure-words.ts';
import { SpineFigure } from './spine-figure.tsx';

interface NoteFigureProps {
  /** What the note asks for. */
  hint: { parts: readonly string[]; change?: string };
  size: FigureSize;
  words: FigureWords;
}

/** The drawing for a note, with its text alternative. */
export function NoteFigure({ hint, size, words }: NoteFigureProps) {
  return <SpineFigure {...hint} size={size} title={describeFigure(words, { ...hint, size })} />;
}
