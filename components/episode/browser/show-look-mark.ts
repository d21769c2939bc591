import { browser } from 'wxt/browser';
import type { Translate } from '../../strings/translate.ts';
import { hasLookMark, withLookMark } from '../look-mark.ts';

/** The house's accent and the white on it (theme/tokens.css): 6.6 to 1. */
const COLOUR = '#0b6a5f';
const TEXT_COLOUR = '#ffffff';

/**
 * Shows on the toolbar button, or no longer, that it is time to look again. The button's own text is what
 * says so: what pages report (controls/browser/show-reports.ts) is shown beside the mark.
 */
export async function showLookMark(isDue: boolean, translate: Translate): Promise<void> {
  const { action, tabs } = browser;
  try {
    if (hasLookMark(await action.getBadgeText({})) === isDue) return;
    await action.setBadgeBackgroundColor({ color: COLOUR });
    await action.setBadgeTextColor({ color: TEXT_COLOUR });
    await action.setBadgeText({ text: withLookMark('', isDue) });
    await action.setTitle({ title: translate(isDue ? 'episode_due_title' : 'extensionName') });
    // A tab that has reported has a text of its own.
    for (const { id } of await tabs.query({})) {
      if (id === undefined) continue;
      const text = await action.getBadgeText({ tabId: id });
      if (hasLookMark(text) !== isDue) {
        await action.setBadgeText({ tabId: id, text: withLookMark(text, isDue) });
      }
    }
  } catch {
    // Firefox for Android has no button to show it on; or a tab went away, and the next one has it.
  }
}
