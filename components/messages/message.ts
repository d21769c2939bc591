/** A term found on the page, as the popup and `npm run scan` list it. */
export interface ListedTerm {
  /** The words as they stand on the page. */
  text: string;
  /** Id of the note. */
  note: string;
  /** UTF-16 offsets into `document.body.textContent`; null inside a shadow root. */
  start: number | null;
  end: number | null;
  /** Why it was marked; only when asked for. */
  why?: string;
}

/** What an extension page may ask of the content script.  */
export type Message =
  /** The terms of the page, after reading has settled. Answer: ListedTerm[]. */
  | { kind: 'list-terms'; why?: boolean }
  /** Scroll to the term at this index of the list and open its card. Answer: boolean. */
  | { kind: 'show-term'; index: number }
  /** Which site the page is on; the popup may not see addresses. Answer: `location.hostname`. */
  | { kind: 'tell-site' };
