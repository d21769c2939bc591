import { type Browser, launch } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/extension-browser.ts';
import { installBrowsers } from '../../../scripts/browsers/install-browsers.ts';
import { firefoxPreferences, type ReaderLook } from './reader-look.ts';

/**
 * Opens a browser without any extension.
 * @param look what Firefox is told of the reader's system; Chromium is told page by page
 */
export async function openPlainBrowser(name: BrowserName, look: ReaderLook = {}): Promise<Browser> {
  const paths = await installBrowsers([name], console.log);
  const asRoot = process.getuid?.() === 0;
  return launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: paths[name],
    headless: true,
    extraPrefsFirefox: firefoxPreferences(look),
    defaultViewport: { width: 1000, height: 800 },
    args:
      name === 'firefox'
        ? []
        : [
            '--disable-gpu',
            '--disable-dev-shm-usage',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            ...(asRoot ? ['--no-sandbox'] : []),
          ],
  });
}
