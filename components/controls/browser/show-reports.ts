import { browser } from 'wxt/browser';
import { hasLookMark, withLookMark } from '../../episode/look-mark.ts';
import { parseBackgroundMessage } from '../../messages/parse-background-message.ts';
import { badgeText } from '../badge-text.ts';

/** The house's accent and the white on it (theme/tokens.css): 6.6 to 1. */
const BADGE_COLOUR = '#0b6a5f';
const BADGE_TEXT_COLOUR = '#ffffff';

const icons = (name: string): Record<string, string> =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${name}${size}.png`]));

/** In the background: shows on the toolbar button what pages report, until the signal aborts. */
export function showReports(signal: AbortSignal): void {
  const { action, runtime } = browser;
  const show = async (tabId: number, count: number, on: boolean): Promise<void> => {
    try {
      await action.setIcon({ tabId, path: icons(on ? '' : 'off-') });
      await action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
      await action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR });
      // While it is time to look again, the button says so in every tab.
      const isDue = hasLookMark(await action.getBadgeText({}));
      await action.setBadgeText({ tabId, text: withLookMark(badgeText(count), isDue) });
    } catch {
      // The tab is gone; or this is Firefox for Android, which has no button to show it on.
    }
  };
  const listener = (
    value: unknown,
    sender: { tab?: { id?: number | undefined }; frameId?: number | undefined },
  ): undefined => {
    const message = parseBackgroundMessage(value);
    const tab = sender.tab?.id;
    if (message?.kind !== 'report-page' || tab === undefined || sender.frameId !== 0) return;
    void show(tab, message.count, message.on);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
