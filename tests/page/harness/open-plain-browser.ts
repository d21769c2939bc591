import { type Browser, launch } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/extension-browser.ts';
import { installBrowsers } from '../../../scripts/browsers/install-browsers.ts';

/** Opens a browser without any extension. */
export async function openPlainBrowser(name: BrowserName): Promise<Browser> {
  const paths = await installBrowsers([name], console.log);
  const asRoot = process.getuid?.() === 0;
  return launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: paths[name],
    headless: true,
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
