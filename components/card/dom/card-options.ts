import type { ComponentChildren } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note } from '../../knowledge/note.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Translate } from '../../strings/translate.ts';
import type { CardTarget } from '../card-target.ts';
import type { Clock } from '../clock.ts';

/** What the card needs from the rest of Backnotes. Functions are asked when a card is shown. */
export interface CardOptions {
  document: Document;
  /** The mention under a point in client px, or null. Asked at most once a frame. */
  mentionAt(x: number, y: number): CardTarget | null;
  /** Pointers are ignored while the page has no mentions. */
  hasMentions(): boolean;
  knowledge(): Knowledge;
  translate: Translate;
  settings(): Pick<Settings, 'hoverDelay' | 'textSize'>;
  /** What to call in an emergency, as people in the reader's country write it. */
  emergency(): string;
  /** The reader wants this note's terms marked no more. */
  onHide(noteId: string): void;
  /** Opens a note in the library; without it the card offers no such way. */
  openLibrary?: (noteId: string) => void;
  figure?: (note: Note) => ComponentChildren;
  /** The line about the reader's own spell for a note; asked when its card is shown. Never rejects. */
  dayLine?: (noteId: string) => Promise<string | null>;
  /** Told when the card can be seen, and when it no longer can. */
  onSeen?: (seen: boolean) => void;
  signal: AbortSignal;
  clock?: Clock;
}
