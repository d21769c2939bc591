/** What the toolbar button shows for a page. */
export interface PageReport {
  /** How many terms the page has; 0 also while the reader does not want to see the number. */
  count: number;
  /** Whether Backnotes is on there. */
  on: boolean;
}

/** What another part of the extension may ask of the background. */
export type BackgroundMessage =
  /** Open a note of the library in a tab: a web page must not lead to the extension's own pages. */
  | { kind: 'open-library'; note: string }
  /** From a frame that has passed the gate: put the reader into it. */
  | { kind: 'load-reader' }
  /** Exchange settings by every transport at once. Answer: true when all have finished. */
  | { kind: 'sync-now' }
  /** From a frame of a page with frames: its card has opened or closed. */
  | { kind: 'report-card'; open: boolean }
  /** From a frame where Escape was pressed: the card is in another one. */
  | { kind: 'hide-cards' }
  /** From the top frame of a page. */
  | ({ kind: 'report-page' } & PageReport);
