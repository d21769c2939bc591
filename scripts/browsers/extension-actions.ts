/** A line of the extension's context menu, and what the browser says about the click. */
export interface MenuPick {
  menuItemId: string;
  selectionText?: string;
}

interface Heard {
  dispatch(...details: unknown[]): void;
}
interface ChromeApi {
  commands: { onCommand: Heard };
  contextMenus: { onClicked: Heard };
  tabs: { query(what: object): Promise<unknown[]> };
}

/** Runs inside the service worker: says what Chromium says when the keys of a command are pressed. */
export async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ChromeApi };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** Runs inside the service worker: says what Chromium says when a line of the menu is picked. */
export async function dispatchMenuPick(pick: MenuPick): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: ChromeApi };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.contextMenus.onClicked.dispatch({ frameId: 0, editable: false, ...pick }, tab);
}

/** For Firefox's window: says what its menu says when a line is picked over the tab in front. */
export const firefoxMenuPick = (extensionId: string, pick: MenuPick): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.emit(
    'webext-menu-menuitem-click',
    ${JSON.stringify({ frameId: 0, editable: false, modifiers: [], button: 0, ...pick })},
    gBrowser.selectedTab) && undefined`;
