import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { ExtensionBrowser, OpenOptions } from '../../../scripts/browsers/extension-browser.ts';
import { openBrowser } from '../../../scripts/browsers/open-browser.ts';
import { type PageServer, servePages } from '../../../scripts/serve/serve-pages.ts';

/** What an end-to-end test works with. */
export interface ExtensionTest {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  /** The address of a page of the shelf, tests/pages. */
  shelf(name: string): string;
}

/**
 * Opens the project's browser with the built extension for the tests of one file, and closes it after
 * them. After every test, the extension must not have thrown anything anywhere.
 * @param look what the reader's system is set to (Firefox only; Chromium is told page by page)
 */
export function useExtension(
  look: Pick<OpenOptions, 'forcedColours' | 'touch'> = {},
): ExtensionTest {
  let opened: { browser: ExtensionBrowser; server: PageServer } | undefined;
  let errorsBefore = 0;
  const parts = () => {
    if (!opened) throw new Error('the browser is there inside a test only');
    return opened;
  };
  beforeAll(async () => {
    const server = await servePages();
    opened = { server, browser: await openBrowser(inject('browserName'), console.log, look) };
  });
  afterEach(async () => {
    const errors = (await opened?.browser.errors()) ?? [];
    const fresh = errors.slice(errorsBefore);
    errorsBefore = errors.length;
    expect(fresh, 'errors of the extension').toEqual([]);
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.server.close();
  });
  return {
    get browser() {
      return parts().browser;
    },
    get server() {
      return parts().server;
    },
    shelf: (name) => parts().server.urlOf(join(import.meta.dirname, '../../pages', name)),
  };
}
