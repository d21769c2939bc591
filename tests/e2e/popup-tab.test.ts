import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { keptCheck, keptSpell } from './harness/kept-spell.ts';
import { replaceStored } from './harness/stored-items.ts';
import { headingLike, tap, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

/** Lets the check that was begun be so many milliseconds older. */
const ageCheck = (by: number) =>
  extension.browser.runInExtension(async (milliseconds) => {
    type Flow = { 'triage-flow': { savedAt: number } };
    type Api = { storage: { session: { get(key: string): Promise<Flow>; set(of: Flow): void } } };
    const holder = globalThis as unknown as { browser?: Api; chrome: Api };
    const { session } = (holder.browser ?? holder.chrome).storage;
    const { 'triage-flow': flow } = await session.get('triage-flow');
    await session.set({ 'triage-flow': { ...flow, savedAt: flow.savedAt - milliseconds } });
  }, by);

test('a result that was left in a tab is gone after an hour, as it is in a closed popup', async () => {
  const { browser, shelf } = extension;
  const tab = await browser.openExtensionPage('popup.html');
  await tap(tab, '.triage-wrong');
  await tab.waitForSelector('.triage-result');
  await browser.openPage(shelf('no-back-pain.html'));
  await ageCheck(2 * 3_600_000);
  await tab.bringToFront();
  await headingLike(tab, /right now/);
  expect(await textOf(tab, '.triage-notice')).toContain('over an hour');
});

test('a tab that shows the day of a spell follows what the toolbar popup keeps', async () => {
  const { browser } = extension;
  const urgent = { level: 'today', checks: [keptCheck(0, { urgent: ['fever'] })] } as const;
  await replaceStored(browser, { 'episode.open': keptSpell(8) });
  const tab = await browser.openExtensionPage('popup.html');
  await tab.waitForSelector('.episode-level.level-care');
  await replaceStored(browser, { 'episode.open': keptSpell(8, { checks: [...urgent.checks] }) });
  await tab.waitForSelector('.episode-level.level-today');
});

test('over a page of Backnotes the popup says whose it is', async () => {
  const { browser, shelf } = extension;
  for (const path of ['welcome.html', 'library.html', 'options.html']) {
    const popup = await browser.openPopup(await browser.openExtensionPage(path));
    await headingLike(popup, /right now/);
    expect(await textOf(popup, '.popup-no-site')).toBe('This is a page of Backnotes.');
  }
  const blank = await browser.openPopup(await browser.openTab());
  await headingLike(blank, /right now/);
  expect(await textOf(blank, '.popup-no-site')).toBe('Backnotes cannot run on this page.');
  const page = await browser.openPopup(await browser.openPage(shelf('no-back-pain.html')));
  await pollUntil('the switch of the site', async () => (await page.$$('.popup-switch'))[1]);
});
