import { beforeEach, expect, test } from 'vitest';
import { replaceStored } from './harness/stored-items.ts';
import { headingLike, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** Milliseconds for which a page of these tests answers nobody. */
const BUSY = 10_000;

test('a page that hangs keeps nobody from the check and the emergency number', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('no-back-pain.html'));
  await page.evaluate((busy) => {
    setTimeout(() => {
      const end = Date.now() + busy;
      while (Date.now() < end);
    }, 100);
  }, BUSY);
  const asked = Date.now();
  const popup = await browser.openPopup(page);
  await headingLike(popup, /right now/);
  expect(await textOf(popup, '.emergency-foot')).toMatch(/Emergency: \d{3}/);
  // Not known yet is not the same as "cannot".
  expect(await textOf(popup, '.popup-header')).not.toContain('cannot run');
  expect(Date.now() - asked).toBeLessThan(BUSY / 2);
  await popup.waitForFunction(() => document.querySelectorAll('.popup-switch').length === 2);
});
