import { browser } from 'wxt/browser';

/** Opens the summary for a clinician in a new tab, where it can be printed. Needs no permission. */
export async function openSummaryTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/summary.html') });
}
