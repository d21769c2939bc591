import { launch, type Page, type WebWorker } from 'puppeteer-core';
import { readChromiumCard } from './chromium-card.ts';
import { ChromiumWatch } from './chromium-watch.ts';
import { closeBrowser } from './close-browser.ts';
import { dispatchCommand, dispatchMenuPick } from './extension-actions.ts';
import type { ExtensionBrowser, OpenOptions } from './extension-browser.ts';
import { ExtensionTabs, type TabsApi } from './extension-tabs.ts';
import { pollUntil } from './poll-until.ts';
import { temporaryProfile } from './temporary-profile.ts';

const LOCAL_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** The flags: no traffic of the browser's own, and nothing on the screen that is not ours. */
function flags(options: OpenOptions): string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
    ...(options.window ? [] : ['--disable-gpu']),
    ...(options.outside ? [] : [LOCAL_ONLY]),
    // Chromium's sandbox refuses to run as root, and small containers have a small /dev/shm.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
  ];
}

/** Opens Chromium (or Chrome, or Edge) with a fresh profile and the extension in it. */
export async function openChromium(options: OpenOptions): Promise<ExtensionBrowser> {
  const profile = await temporaryProfile('chromium');
  const browser = await launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: !options.window,
    pipe: true,
    userDataDir: profile.path,
    enableExtensions: [options.extensionDirectory],
    defaultViewport: options.window ? null : { width: 1000, height: 800 },
    args: flags(options),
  }).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const close = () => closeBrowser(browser, closed).finally(profile.remove);

  /** The service worker; asked for each time, since Chromium may stop and start it. */
  const worker = (): Promise<WebWorker> =>
    pollUntil('the service worker of the extension', async () => {
      const target = browser
        .targets()
        .find(
          (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'),
        );
      return (await target?.worker()) ?? undefined;
    });

  try {
    const run: ExtensionBrowser['runInExtension'] = async (code, ...inputs) =>
      (await worker()).evaluate(code as (...all: unknown[]) => never, ...inputs);
    const origin = `chrome-extension://${new URL((await worker()).url()).host}`;
    // A tab that opens by itself would be taken for one of ours.
    const welcome = await browser
      .waitForTarget((each) => each.url() === `${origin}/welcome.html`, { timeout: 10_000 })
      .catch(() => null);
    if (!options.keepWelcome) await (await welcome?.page())?.close();
    const tabs = new ExtensionTabs(run);
    const watch = new ChromiumWatch(browser, origin);
    const openTab = async (): Promise<Page> => {
      const page = await tabs.open(() => browser.newPage());
      if (options.everyTabInFront) await page.emulateFocusedPage(true);
      return page;
    };
    const openPage = async (url: string): Promise<Page> => {
      const page = await openTab();
      await page.goto(url);
      return page;
    };
    return {
      name: 'chromium',
      version: await browser.version(),
      origin,
      openTab,
      openPage,
      openExtensionPage: (path) => openPage(`${origin}/${path}`),
      openPopup: async (page) => {
        await page.bringToFront();
        const before = new Set(browser.targets());
        await run(openPopup);
        const target = await browser.waitForTarget(
          (each) =>
            !before.has(each) && each.type() === 'page' && each.url().startsWith(`${origin}/`),
          { timeout: 10_000 },
        );
        const popup = (await target.page()) ?? (await target.asPage());
        await popup.waitForFunction(() => document.readyState === 'complete');
        return popup;
      },
      runCommand: async (page, name) => {
        await page.bringToFront();
        await run(dispatchCommand, name);
      },
      pickMenu: async (page, pick) => {
        await page.bringToFront();
        await run(dispatchMenuPick, pick);
      },
      updateExtension: async () => {
        await browser.installExtension(options.extensionDirectory);
      },
      sendToTab: (page, message, timeout) => tabs.send(page, message, timeout),
      runInExtension: run,
      readCard: (page, code) => readChromiumCard(page, code),
      errors: () => watch.errors(),
      requests: () => watch.requests(),
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs inside the extension. */
function openPopup(): Promise<void> {
  return (globalThis as unknown as { chrome: TabsApi }).chrome.action.openPopup();
}
