/**
 * The host of the page behind the popup, or the message that says why there is none: Backnotes cannot
 * run there (the browser's own pages, stores, PDF), the page is one of ours, or it is busy and has not
 * answered yet.
 */
export type PageSite =
  | { host: string }
  | { host: null; why: 'popup_cannot_run' | 'popup_own_page' | 'popup_no_answer' };
