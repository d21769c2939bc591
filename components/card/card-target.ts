import type { Box } from './box.ts';

/** A mention that a card can be shown for. Highlighting makes these; the card only asks them. */
export interface CardTarget {
  /** Id of the note. */
  note: string;
  /** The same mention always gives the same token, and another mention another one. */
  token: string;
  /** Where the mention is now: one client rect a line, in reading order. Empty when not rendered. */
  rects(): readonly Box[];
  /** Inside a link, button or other control, whose click or tap stays the page's. */
  isInsideLink: boolean;
  /** False once the mention's text has left the page or changed. */
  stillThere(): boolean;
}
