/** What the toolbar button shows for a page. */
export interface PageReport {
  /** How many terms the page has; 0 also while the reader does not want to see the number. */
  count: number;
  /** Whether Backnotes is on there. */
  on: boolean;
}

/** What a content script may ask of the background, for it may do little itself. */
export type BackgroundMessage =
  /** Open a note of the library in a tab: a web page must not lead to the extension's own pages. */
  | { kind: 'open-library'; note: string }
  /** From the top frame of a page. */
  | ({ kind: 'report-page' } & PageReport);
