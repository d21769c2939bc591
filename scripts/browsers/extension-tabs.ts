import type { Page } from 'puppeteer-core';
import type { Message } from '../../components/messages/message.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { pollUntil } from './poll-until.ts';

/** The part of the extension API that the drivers call; `browser` in Firefox, `chrome` in Chromium. */
export interface TabsApi {
  action: { openPopup(): Promise<void> };
  tabs: {
    query(what: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}

type Run = ExtensionBrowser['runInExtension'];

/**
 * Keeps the extension's number of each tab, which neither protocol tells: the one number that was
 * not there before the tab was opened.
 */
export class ExtensionTabs {
  readonly #run: Run;
  readonly #numbers = new WeakMap<Page, number>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Opens a tab with `newPage` and learns its number; one at a time, or numbers could be mixed up. */
  open(newPage: () => Promise<Page>): Promise<Page> {
    const opened = this.#last.then(async () => {
      const before = new Set(await this.#run(listTabs));
      const page = await newPage();
      // A page that asks a question must not hold up the program.
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
      const number = await pollUntil('the tab to get its number', async () =>
        (await this.#run(listTabs)).find((id) => !before.has(id)),
      );
      this.#numbers.set(page, number);
      return page;
    });
    this.#last = opened.catch(() => undefined);
    return opened;
  }

  /** See `ExtensionBrowser.sendToTab`. */
  async send<Answer>(page: Page, message: Message, timeout = 15_000): Promise<Answer> {
    const number = this.#numbers.get(page);
    if (number === undefined) throw new Error('this page was not opened with openTab or openPage');
    const answer = await pollUntil(
      `an answer to "${message.kind}" from the content script`,
      async () => {
        const result = await this.#run(sendToNumber, number, message);
        return result.answered ? { value: result.value } : undefined;
      },
      timeout,
    );
    return answer.value as Answer;
  }
}

/** Runs inside the extension. */
async function listTabs(): Promise<number[]> {
  const holder = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const tabs = await (holder.browser ?? holder.chrome).tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Runs inside the extension. Not answered: nobody in that tab listens (yet). */
async function sendToNumber(
  tab: number,
  message: unknown,
): Promise<{ answered: boolean; value?: unknown }> {
  const holder = globalThis as unknown as { browser?: TabsApi; chrome: TabsApi };
  const api = holder.browser ?? holder.chrome;
  try {
    const value = await api.tabs.sendMessage(tab, message, { frameId: 0 });
    return value === undefined ? { answered: false } : { answered: true, value };
  } catch (error) {
    if (/receiving end|port closed|back\/forward/i.test(String(error))) return { answered: false };
    throw error;
  }
}
