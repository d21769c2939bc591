import { browser } from 'wxt/browser';
import type { SettingsStore } from '../../settings/browser/settings-store.ts';
import { isSiteOff } from '../../settings/is-site-off.ts';
import type { Translate } from '../../strings/translate.ts';
import { lookUp } from './look-up.ts';
import { tellTab } from './tell-tab.ts';

const PAGES = ['http://*/*', 'https://*/*'];

/** In the background: our two lines in the menu of a page, until the signal aborts. */
export function offerContextMenu(
  store: SettingsStore,
  translate: Translate,
  signal: AbortSignal,
): void {
  // Firefox for Android has no such menu.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  const make = async (): Promise<void> => {
    await menus.removeAll();
    menus.create({
      id: 'look-up',
      // The browser puts the selected words in place of "%s".
      title: translate('controls_menu_look_up', '%s'),
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
    });
    menus.create({
      id: 'site',
      title: translate('controls_menu_site'),
      contexts: ['page'],
      documentUrlPatterns: PAGES,
    });
  };
  const switchSite = async (tab: number): Promise<void> => {
    const host = await tellTab({ kind: 'tell-site' }, tab, 0);
    if (typeof host !== 'string' || host === '') return;
    const { sitesOff } = await store.read();
    await store.setSiteOff(host, !isSiteOff(host, sitesOff));
  };
  const clicked = (
    info: {
      menuItemId: number | string;
      selectionText?: string | undefined;
      frameId?: number | undefined;
    },
    tab?: { id?: number | undefined },
  ): void => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === 'site') void switchSite(tab.id);
    if (info.menuItemId === 'look-up' && info.selectionText) {
      void lookUp(info.selectionText, tab.id, info.frameId ?? 0);
    }
  };
  // Browsers keep them; at a start they may have another language.
  let making = Promise.resolve();
  const remake = (): void => {
    making = making.then(make).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(remake);
  browser.runtime.onStartup.addListener(remake);
  menus.onClicked.addListener(clicked);
  signal.addEventListener('abort', () => {
    browser.runtime.onInstalled.removeListener(remake);
    browser.runtime.onStartup.removeListener(remake);
    menus.onClicked.removeListener(clicked);
  });
}
