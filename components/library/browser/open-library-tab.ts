import { browser } from 'wxt/browser';
import { libraryAddress } from '../library-address.ts';
import type { LibraryPlace } from '../library-place.ts';

/**
 * Opens a place of the library in a new tab. Needs no permission.
 * @param opener number of the tab that the reader comes from: closing the library leads back to it
 */
export async function openLibraryTab(place: LibraryPlace, opener?: number): Promise<void> {
  const url = browser.runtime.getURL('/library.html') + libraryAddress(place);
  if (opener !== undefined) {
    try {
      await browser.tabs.create({ url, openerTabId: opener });
      return;
    } catch {
      // Firefox for Android knows no opener (bug 1817806), and a private tab opens no tab of ours.
    }
  }
  await browser.tabs.create({ url });
}
