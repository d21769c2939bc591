/** A term found on the page, as the popup and `npm run scan` list it. */
export interface ListedTerm {
  /** The words as they stand on the page. */
  text: string;
  /** Id of the note. */
  note: string;
  /** UTF-16 offsets into `document.body.textContent`; null inside a shadow root, or when nobody asked for them. */
  start: number | null;
  end: number | null;
  /** Why it was marked; only when asked for. */
  why?: string;
}

/** What a list of terms is to tell beside them. */
export interface ListDetail {
  /** Where they stand in the page's text, which has all of it counted through. */
  offsets?: boolean;
  /** Why they were marked. */
  why?: boolean;
}

/** A form that stands on the page and is not marked, for whoever tunes detection. */
export interface RejectedForm {
  note: string;
  text: string;
  why: string;
}

/** How the reader stands on the page, as the popup wants to know it. */
export interface PageView {
  /** The list led away from where the reader was, and can lead back. */
  canGoBack: boolean;
  /** There are pages inside the page, whose terms are not in the list. */
  hasFrames: boolean;
}

/** What became of looking words up on the page. */
export interface LookUpAnswer {
  /** Id of the note that the words lead to; null when there is none. */
  note: string | null;
  /** Its card is shown on the page. */
  shown: boolean;
}

/** What another part of the extension may ask of the content script. */
export type Message =
  /** The terms of the page, after reading has settled. Answer: ListedTerm[]. */
  | ({ kind: 'list-terms' } & ListDetail)
  /** The forms that were found and left alone. Answer: RejectedForm[]. */
  | { kind: 'list-rejected' }
  /** Scroll to the term at this index of the list and open its card. Answer: boolean. */
  | { kind: 'show-term'; index: number }
  /** Go to the next or previous marked term on the page and open its card. Answer: boolean. */
  | { kind: 'step-term'; direction: 'next' | 'previous' }
  /** Scroll to where the reader was before the list led away. Answer: boolean. */
  | { kind: 'go-back' }
  /** Show or hide the marks for a while. Answer: boolean, false while Backnotes is off there. */
  | { kind: 'toggle-marks' }
  /** Open the card of the note for these words, which are selected on the page. Answer: LookUpAnswer. */
  | { kind: 'look-up'; text: string }
  /** A card is open in another frame of the tab, or no longer: Escape is to reach it from here. Answer: true. */
  | { kind: 'card-elsewhere'; open: boolean }
  /** Close the card, if there is one here. Answer: boolean. */
  | { kind: 'hide-card' }
  /** Answer: PageView. */
  | { kind: 'tell-view' }
  /** Which site the page is on; the popup may not see addresses. Answer: its host (page/dom/site-of.ts). */
  | { kind: 'tell-site' };
