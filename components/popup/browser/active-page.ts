import { browser } from 'wxt/browser';
import type { ListedTerm, Message, PageView } from '../../messages/message.ts';
import type { PageSite } from '../page-site.ts';
import { placeNow } from '../place-now.ts';

/** The page behind the popup, as far as it answers. */
export interface ActivePage {
  /** Its host. A page that hangs answers when it no longer does, and one that loads when it can. */
  site(): Promise<PageSite>;
  /** Calls `listener` when the tab has gone to another page, or has loaded it, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
  /** Its terms in the order of the page; null where nothing answers. */
  terms(): Promise<ListedTerm[] | null>;
  /**
   * Scrolls to a term and opens its card; true when that worked.
   * @param index its place in `listed`, as `terms` gave it
   */
  showTerm(listed: readonly ListedTerm[], index: number): Promise<boolean>;
  /** How the reader stands on it. */
  view(): Promise<PageView>;
  /** Scrolls to where the reader was before `showTerm`; true when that worked. */
  goBack(): Promise<boolean>;
}

/** Milliseconds before a page that is loading is asked again. */
const ASK_AGAIN = 300;

const NO_VIEW: PageView = { canGoBack: false, hasFrames: false };

const isView = (value: unknown): value is PageView =>
  typeof value === 'object' && value !== null && 'canGoBack' in value && 'hasFrames' in value;

/** Whether a tab shows a page of Backnotes. */
function isOwnTab(tabId: number | undefined): boolean {
  return tabId !== undefined && browser.extension.getViews({ type: 'tab', tabId }).length > 0;
}

/** Finds the active tab and asks its content script. Nothing here rejects: no answer is an answer. */
export async function openActivePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  const ask = async (message: Message): Promise<unknown> => {
    if (tab?.id === undefined) return undefined;
    // The top frame only: a frame inside it is another page, and its answer could come first.
    return browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  };
  const isLoading = async (): Promise<boolean> => {
    if (tab?.id === undefined) return false;
    const now = await browser.tabs.get(tab.id).catch(() => undefined);
    return now?.status === 'loading';
  };
  const terms = async (): Promise<ListedTerm[] | null> => {
    const answer = await ask({ kind: 'list-terms' });
    return Array.isArray(answer) ? (answer as ListedTerm[]) : null;
  };
  return {
    async site() {
      for (;;) {
        // Our script comes late into a page that loads slowly, when most of it is there already.
        const mayAnswerLater = await isLoading();
        // The address is hidden without the "tabs" permission, which we do not ask for.
        const answer = await ask({ kind: 'tell-site' });
        if (typeof answer === 'string' && answer !== '') return { host: answer };
        if (isOwnTab(tab?.id)) return { host: null, why: 'popup_own_page' };
        if (!mayAnswerLater) return { host: null, why: 'popup_cannot_run' };
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
      }
    },
    watch(listener, signal) {
      const { onUpdated } = browser.tabs;
      const hear = (id: number, { status }: { status?: string | undefined }): void => {
        if (id === tab?.id && status !== undefined) listener();
      };
      onUpdated.addListener(hear);
      signal.addEventListener('abort', () => onUpdated.removeListener(hear), { once: true });
    },
    terms,
    async showTerm(listed, index) {
      const place = placeNow(listed, index, (await terms()) ?? []);
      return place !== null && (await ask({ kind: 'show-term', index: place })) === true;
    },
    async view() {
      const answer = await ask({ kind: 'tell-view' });
      return isView(answer) ? answer : NO_VIEW;
    },
    async goBack() {
      return (await ask({ kind: 'go-back' })) === true;
    },
  };
}
