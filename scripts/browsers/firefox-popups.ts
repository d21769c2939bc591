import type { Browser, Page } from 'puppeteer-core';
import { bidiConnection } from './bidi-connection.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { pollUntil } from './poll-until.ts';

/**
 * Makes the real toolbar popup of Firefox a puppeteer Page.
 *
 * Firefox's remote protocol lists tabs only, and the popup is a `<browser>` in a panel of the
 * browser's window. With `--remote-allow-system-access` a script may run in that window. It teaches
 * the protocol's own register of contexts to find that `<browser>` too; then the protocol's clicks,
 * keys, pictures and scripts work on the popup as on a tab, and puppeteer is told of a new page.
 * Seen working in Firefox 153. If a later version moves `NavigableManager`, this file has to follow.
 */
export class FirefoxPopups {
  readonly #browser: Browser;
  readonly #window: FirefoxWindow;

  constructor(browser: Browser, window: FirefoxWindow) {
    this.#browser = browser;
    this.#window = window;
  }

  /** @param openPopup asks Firefox to open the popup over the tab in front */
  async open(openPopup: () => Promise<void>): Promise<Page> {
    await this.#window.run(CLOSE_POPUPS);
    await openPopup();
    const context = await pollUntil('the popup to load', async () => {
      const found = await this.#window.run(REGISTER_POPUP);
      return typeof found === 'string' ? found : undefined;
    });
    const before = new Set(await this.#browser.pages());
    bidiConnection(this.#browser).emit('browsingContext.contextCreated', {
      children: [],
      clientWindow: '',
      context,
      originalOpener: null,
      parent: null,
      url: 'about:blank',
      userContext: 'default',
    });
    const popup = (await this.#browser.pages()).find((page) => !before.has(page));
    if (!popup) throw new Error('the popup opened, but puppeteer did not take it as a page');
    await pollUntil('the popup to be ready', async () =>
      (await popup.evaluate(() => document.readyState)) === 'complete' ? true : undefined,
    );
    return popup;
  }
}

/** Runs in Firefox's window: closes a popup that is still open. */
const CLOSE_POPUPS = `(() => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  popup?.closest('panel')?.hidePopup();
})()`;

/** Runs in Firefox's window: the popup's context id once it has loaded, null before. */
const REGISTER_POPUP = `(() => {
  const find = () => document.querySelector('browser.webextension-popup-browser');
  const popup = find();
  if (!popup || !popup.currentURI?.spec.startsWith('moz-extension:')) return null;
  if (popup.closest('panel')?.state !== 'open') return null;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey ??= {};
  if (!Object.hasOwn(NavigableManager, 'getBrowserById')) {
    const original = NavigableManager.getBrowserById;
    NavigableManager.getBrowserById = function (id) {
      const popup = find();
      const isPopup = popup?.permanentKey && this.getIdForBrowser(popup) === id;
      return isPopup ? popup : original.call(this, id);
    };
  }
  return NavigableManager.getIdForBrowser(popup);
})()`;
