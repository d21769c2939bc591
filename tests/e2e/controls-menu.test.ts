import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const register = (value: unknown) => ({ value, time: 1, device: 'test-device', schema: 1 });

const PAGE = `<!doctype html><html lang="en"><body><p>Sciatica may hurt.</p>
  <p id="disc">My slipped discs</p><p id="other">xyzzy plugh</p></body></html>`;

async function openPage(name: `/${string}`): Promise<Page> {
  const { browser, server } = extension;
  const page = await browser.openPage(server.add(name, { body: PAGE }));
  await settledTerms(browser, page);
  return page;
}

const select = (page: Page, selector: string): Promise<void> =>
  page.evaluate((at) => {
    const element = document.querySelector(at);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);

interface Api {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(what: object): Promise<{ id: number }[]> };
}

/** What the toolbar button shows for the tab in front. */
const badge = (): Promise<string> =>
  extension.browser.runInExtension(async () => {
    const holder = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action, tabs } = holder.browser ?? holder.chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? action.getBadgeText({ tabId: tab.id }) : 'no tab';
  });

const badgeIs = (wanted: string): Promise<true> =>
  pollUntil(`the button to show "${wanted}"`, async () =>
    (await badge()) === wanted ? true : undefined,
  );

/** The text of a library tab once one shows these words. */
const librarySays = (page: Page, words: string): Promise<true> =>
  pollUntil(`the library to say ${words}`, async () => {
    for (const each of await page.browser().pages()) {
      const text = await each
        .evaluate(() => (location.pathname === '/library.html' ? document.body.innerText : ''))
        .catch(() => '');
      if (text.includes(words)) return true;
    }
    return undefined;
  });

test('looking up what is selected opens the card of its note', async () => {
  const page = await openPage('/look-up');
  await select(page, '#disc');
  await extension.browser.pickMenu(page, {
    menuItemId: 'look-up',
    selectionText: 'My slipped discs',
  });
  const title = await pollUntil(
    'the card',
    async () =>
      (await extension.browser.readCard(
        page,
        (root) => root.querySelector('.title')?.textContent,
      )) ?? undefined,
  );
  expect(title).toBe('Herniated disc');
});

test('words without a note lead to the search of the library, which says so', async () => {
  const page = await openPage('/not-found');
  await select(page, '#other');
  await extension.browser.pickMenu(page, {
    menuItemId: 'look-up',
    selectionText: 'xyzzy plugh',
  });
  await librarySays(page, 'No note for “xyzzy plugh”');
});

test('the menu turns Backnotes off on a site, and on again', async () => {
  const { browser } = extension;
  const page = await openPage('/menu-site');
  const painted = async () =>
    Object.values(await paintedRanges(page)).reduce((sum, size) => sum + size, 0);
  await browser.pickMenu(page, { menuItemId: 'site' });
  await pollUntil('the marks to go', async () => ((await painted()) === 0 ? true : undefined));
  expect(await readStored(browser)).toMatchObject({ 'register.off.127.0.0.1': { value: true } });
  await browser.pickMenu(page, { menuItemId: 'site' });
  await pollUntil('the marks to come back', async () => ((await painted()) > 0 ? true : undefined));
});

test('the button shows the number of terms only when the reader wants it', async () => {
  const { browser } = extension;
  const page = await openPage('/badge');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(await badge()).toBe('');
  await replaceStored(browser, { 'register.badge': register(true) });
  await badgeIs('2');
  await page.evaluate(() => document.getElementById('disc')?.remove());
  await badgeIs('1');
  await replaceStored(browser, {
    'register.badge': register(true),
    'register.enabled': register(false),
  });
  await badgeIs('');
});
