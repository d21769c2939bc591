/** Where the pointer is, other than on a mention. */
export type PointerPlace = 'page' | 'corridor' | 'card';

/** What happened, as the card's state machine hears it. `token` and `over` name a mention. */
export type CardEvent =
  /** The pointer moved: on a mention or none, and fast (on its way elsewhere) or slow. */
  | { kind: 'pointer'; over: string | null; place: PointerPlace; fast: boolean }
  /** A button went down, or a tap ended, outside the card. `keeps`: on text, not on a link. */
  | { kind: 'press'; over: string | null; keeps: boolean }
  /** The reader asked for the card: click, tap, key or list. Sticky: no hover, so no leaving. */
  | { kind: 'ask'; token: string; sticky: boolean; focus: boolean }
  | { kind: 'timer'; timer: number }
  | { kind: 'pin' }
  | { kind: 'unpin' }
  /** The Escape key, or the card's own close button. */
  | { kind: 'close' }
  /** The focus went from the card to the page. */
  | { kind: 'focus-left' }
  /** The mention was scrolled or clipped out of sight. */
  | { kind: 'away' }
  /** The mention is no longer in the page. */
  | { kind: 'gone' }
  /** The page took the card's host out of the document. */
  | { kind: 'lost' };

/** What is to be done, as data. A timer answers with a `timer` event of the same number. */
export type CardEffect =
  | { kind: 'start-timer'; timer: number; delay: number }
  | { kind: 'stop-timer'; timer: number }
  /** The card comes into the page, to be seen by itself when the hover delay is over. */
  | { kind: 'prepare'; token: string }
  /** The card is there, now: one that was prepared, or a new one. */
  | { kind: 'show'; token: string; focus: boolean }
  | { kind: 'pinned'; pinned: boolean }
  /** The card goes, seen or not. */
  | { kind: 'hide' };
