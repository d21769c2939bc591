import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { closeBrowser } from './close-browser.ts';
import { firefoxMenuPick } from './extension-actions.ts';
import type { ExtensionBrowser, OpenOptions } from './extension-browser.ts';
import { ExtensionTabs, type TabsApi } from './extension-tabs.ts';
import { readFirefoxCard } from './firefox-card.ts';
import { pressFirefoxKeys } from './firefox-keys.ts';
import { FirefoxPopups } from './firefox-popups.ts';
import { FirefoxWatch } from './firefox-watch.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { pollUntil } from './poll-until.ts';
import { temporaryProfile } from './temporary-profile.ts';

/** Firefox gives each extension a random host; this one is fixed beforehand, so that we know it. */
const HOST = '6b61636b-6e6f-4465-8b61-636b6e6f7465';

async function extensionId(directory: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${directory} is not built for Firefox`);
  return id;
}

/** What Firefox must be told: where the extension lives, and to make no traffic of its own. */
function preferences(id: string, options: OpenOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    'intl.locale.requested': 'en-US',
    // Firefox closes a popup when its window loses focus, which happens at any time without a screen.
    'ui.popup.disable_autohide': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.normandy.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    ...(options.forcedColours && {
      'ui.useAccessibilityTheme': 1,
      'browser.display.document_color_use': 2,
    }),
    // 1 is a coarse pointer, 4 would be one that hovers.
    ...(options.touch && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
  };
}

/** Opens Firefox with a fresh profile and the extension in it. */
export async function openFirefox(options: OpenOptions): Promise<ExtensionBrowser> {
  const id = await extensionId(options.extensionDirectory);
  const profile = await temporaryProfile('firefox');
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: !options.window,
    userDataDir: profile.path,
    defaultViewport: options.window ? null : { width: 1000, height: 800 },
    // Lets us reach the browser's own window, where the toolbar popup is.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, options),
  }).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const close = () => closeBrowser(browser, closed).finally(profile.remove);

  try {
    await browser.installExtension(options.extensionDirectory);
    const origin = `moz-extension://${HOST}`;
    // A page of the extension that runs no code of ours, yet has the extension API.
    const openHelper = async (): Promise<Page> => {
      const page = await browser.newPage();
      await goToExtensionPage(page, `${origin}/manifest.json`);
      return page;
    };
    let helper = await openHelper();
    const run: ExtensionBrowser['runInExtension'] = (code, ...inputs) =>
      helper.evaluate(code as (...all: unknown[]) => never, ...inputs);
    const tabs = new ExtensionTabs(run);
    const window = new FirefoxWindow(browser);
    const watch = await FirefoxWatch.start(window, HOST);
    const popups = new FirefoxPopups(browser, window);
    const openTab = async (): Promise<Page> => {
      const page = await tabs.open(() => browser.newPage());
      await page.bringToFront();
      return page;
    };
    return {
      name: 'firefox',
      version: await browser.version(),
      origin,
      openTab,
      openPage: async (url) => {
        const page = await openTab();
        await page.goto(url);
        return page;
      },
      openExtensionPage: async (path) => {
        const page = await openTab();
        await goToExtensionPage(page, `${origin}/${path}`);
        return page;
      },
      openPopup: async (page) => {
        await page.bringToFront();
        return popups.open(() => run(openPopup));
      },
      runCommand: async (page, name) => {
        await page.bringToFront();
        await pressFirefoxKeys(window, await run(keysOfCommand, name));
      },
      pickMenu: async (page, pick) => {
        await page.bringToFront();
        await window.run(firefoxMenuPick(id, pick));
      },
      updateExtension: async () => {
        await browser.installExtension(options.extensionDirectory);
        // It was a page of the extension, and has gone with it.
        helper = await openHelper();
      },
      sendToTab: (page, message, timeout) => tabs.send(page, message, timeout),
      runInExtension: run,
      readCard: (page, code) => readFirefoxCard(browser, page, code),
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

/** `goto` to an extension page loads it but never settles, so the page itself is asked. */
async function goToExtensionPage(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => undefined);
  const wanted = new URL(url).pathname;
  await pollUntil(`${wanted} of the extension`, async () => {
    const [path, state] = await page.evaluate(() => [location.pathname, document.readyState]);
    return path === wanted && state !== 'loading' ? true : undefined;
  });
}

/** Runs inside the extension. */
async function keysOfCommand(name: string): Promise<string> {
  const { browser } = globalThis as unknown as { browser: CommandsApi };
  const found = (await browser.commands.getAll()).find((command) => command.name === name);
  if (!found?.shortcut) throw new Error(`${name} has no keys`);
  return found.shortcut;
}

interface CommandsApi {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}

/** Runs inside the extension. */
function openPopup(): Promise<void> {
  return (globalThis as unknown as { browser: TabsApi }).browser.action.openPopup();
}
