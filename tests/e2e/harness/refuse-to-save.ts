import type { Page } from 'puppeteer-core';

/** Lets the storage of a window of the extension refuse to write, as a full disk does. */
export const refuseToSave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    type Api = { storage: { local: { set(): Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    for (const api of [browser, chrome]) {
      if (!api) continue;
      const refuse = () => Promise.reject(new Error('the disk is full'));
      Object.defineProperty(api.storage.local, 'set', { value: refuse, configurable: true });
    }
  });
