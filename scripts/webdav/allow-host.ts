import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { FirefoxWindow } from '../browsers/firefox-window.ts';
import { pollUntil } from '../browsers/poll-until.ts';

/**
 * Clicks what asks for consent to send data, and says yes. Firefox has a dialog for that, which is really pressed;
 * Chromium has none.
 * @param wasAsked no dialog will come, because the reader has said yes before
 */
export async function clickAndAllow(
  browser: ExtensionBrowser,
  page: Page,
  selector: string,
  wasAsked: boolean,
): Promise<void> {
  await page.bringToFront();
  await page.click(selector);
  if (browser.name === 'firefox' && !wasAsked) await answerInFirefox(page, 'yes');
}

/** Presses yes or no in the dialog that Firefox shows for a permission. Gives what it says. */
export async function answerInFirefox(page: Page, choice: 'yes' | 'no'): Promise<string> {
  const window = new FirefoxWindow(page.browser());
  const button = choice === 'yes' ? 'button' : 'secondaryButton';
  return pollUntil('the dialog of Firefox', async () => {
    const said = await window.run(`(() => {
      const dialog = document.getElementById('addon-webext-permissions-notification');
      if (PopupNotifications.panel.state !== 'open' || !dialog) return null;
      const said = dialog.textContent;
      dialog.${button}.click();
      return said;
    })()`);
    return typeof said === 'string' ? said : undefined;
  });
}
