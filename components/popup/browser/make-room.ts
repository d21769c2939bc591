import { browser } from 'wxt/browser';
import { popupRoom } from '../popup-room.ts';

/**
 * Makes the popup as large as the reader's zoom lets it be. Chromium zooms a popup like any page (the zoom of its
 * settings, for all pages), but not its bounds, and what does not fit is cut off. Firefox zooms no popup, and says 1.
 * @param root gets `--popup-width` and `--popup-height`; without them it has its usual size
 */
export async function makeRoom(root: HTMLElement): Promise<void> {
  const { tabs } = browser as { tabs: Partial<typeof browser.tabs> };
  // Firefox for Android does not know it.
  const settings = await tabs.getZoomSettings?.().catch(() => undefined);
  const zoom = settings?.defaultZoomFactor ?? 1;
  if (zoom <= 1) return;
  const { availWidth: width, availHeight: height } = screen;
  const room = popupRoom(zoom, { width, height });
  root.style.setProperty('--popup-width', `${room.width}px`);
  root.style.setProperty('--popup-height', `${room.height}px`);
}
