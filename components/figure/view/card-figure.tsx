import type { ComponentChildren } from 'preact';
import type { Note } from '../../knowledge/note.ts';
import type { FigureWords } from '../figure-words.ts';
import { NoteFigure } from './note-figure.tsx';

/** The card's drawing: for each note the one it asks for, or none. */
export function cardFigure(words: FigureWords): (note: Note) => ComponentChildren {
  return ({ figure }) => figure && <NoteFigure hint={figure} size="card" words={words} />;
}
