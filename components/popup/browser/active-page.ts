import { browser } from 'wxt/browser';
import type { ListedTerm, Message } from '../../messages/message.ts';

/** The page behind the popup, as far as it answers. */
export interface ActivePage {
  /** Its host; null where no content script answers (the browser's own pages, stores, PDF). */
  site(): Promise<string | null>;
  /** Its terms in the order of the page; null where nothing answers. */
  terms(): Promise<ListedTerm[] | null>;
  /** Scrolls to a term and opens its card; true when that worked. */
  showTerm(index: number): Promise<boolean>;
}

/** Finds the active tab and asks its content script. Nothing here rejects: no answer is an answer. */
export async function openActivePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const ask = async (message: Message): Promise<unknown> => {
    if (tab?.id === undefined) return undefined;
    // The top frame only: a frame inside it is another page, and its answer could come first.
    return browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  };
  return {
    async site() {
      // The address is hidden without the "tabs" permission, which we do not ask for.
      const answer = await ask({ kind: 'tell-site' });
      return typeof answer === 'string' && answer !== '' ? answer : null;
    },
    async terms() {
      const answer = await ask({ kind: 'list-terms' });
      return Array.isArray(answer) ? (answer as ListedTerm[]) : null;
    },
    async showTerm(index) {
      return (await ask({ kind: 'show-term', index })) === true;
    },
  };
}
