import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../components/episode/episode.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { dayFromNow, keptCheck, keptCheckIn, keptSpell } from './harness/kept-spell.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { headingLike, tap, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

interface ActionApi {
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
}

async function openPopup(items: Record<string, unknown> = {}): Promise<Page> {
  const { browser, shelf } = extension;
  await replaceStored(browser, items);
  const popup = await browser.openPopup(await browser.openPage(shelf('no-back-pain.html')));
  await popup.waitForSelector('[data-triage-heading]');
  return popup;
}
const storedSpell = async () =>
  (await readStored(extension.browser))['episode.open'] as Episode | null | undefined;

/** What the toolbar button says, and when the extension wakes up for the next look. */
const button = () =>
  extension.browser.runInExtension(async () => {
    const holder = globalThis as unknown as { browser?: ActionApi; chrome: ActionApi };
    const { action, alarms } = holder.browser ?? holder.chrome;
    const planned = (await alarms.getAll()).find(({ name }) => name === 'episode-look');
    return {
      text: await action.getBadgeText({}),
      title: await action.getTitle({}),
      alarm: planned?.scheduledTime ?? null,
    };
  });
const buttonLike = (what: string, fits: (state: Awaited<ReturnType<typeof button>>) => boolean) =>
  pollUntil(what, async () => {
    const state = await button();
    return fits(state) ? state : undefined;
  });
/** Nine in the morning, so many days from now. */
const morning = (days: number) => {
  const [year = 0, month = 1, day = 1] = dayFromNow(days).split('-').map(Number);
  return new Date(year, month - 1, day, 9).getTime();
};

test('the popup opens on the day: course on average, one-tap check-in, chart, next look', async () => {
  const checkIns = [keptCheckIn(7, 'same', 7), keptCheckIn(3, 'better', 4)];
  const popup = await openPopup({ 'episode.open': keptSpell(8, { checkIns }) });
  await headingLike(popup, /^Day 9 of this spell$/);
  const all = await textOf(popup, 'main');
  expect(all).toContain('The second week');
  expect(all).toMatch(/On average, people notice clear gains by two weeks/);
  expect(await textOf(popup, '.episode-sources')).toMatch(/Spine-health.*CMAJ 2012/);
  expect(all).toContain('Self-care, then look again');
  // The last word was three days ago, so the next look is in four.
  expect(await popup.$eval('.triage-days time', (time) => time.dateTime)).toBe(dayFromNow(4));

  const alternative = () =>
    popup.$eval('.episode-chart [role="img"]', (chart) => chart.getAttribute('aria-label'));
  expect(await alternative()).toMatch(
    /from 0 to 10 over 6 weeks\. You: 7 on .*, 4 on .*On average/,
  );
  expect(await popup.$$eval('.episode-chart [role="img"] circle', (dots) => dots.length)).toBe(2);

  await tap(popup, '.episode-trends button', 'Better');
  await tap(popup, '.episode-pain button', '2');
  await pollUntil('the check-in to be told', async () =>
    (await textOf(popup, '.episode-check-in [role="status"]')) ===
    'Noted for today: Better, pain 2 of 10.'
      ? true
      : undefined,
  );
  const kept = await pollUntil('the check-in to be stored', async () => {
    const spell = await storedSpell();
    return spell?.checkIns.at(-1)?.pain === 2 ? spell : undefined;
  });
  expect(kept.checkIns.at(-1)).toEqual(keptCheckIn(0, 'better', 2));
  expect(await popup.$$eval('.episode-chart [role="img"] circle', (dots) => dots.length)).toBe(3);
  expect(await alternative()).toContain('2 on ');
  await popup.$eval('.episode-days summary', (summary) => (summary as HTMLElement).click());
  expect(await textOf(popup, '.episode-days li')).toMatch(/Better, pain 2 of 10/);
});

test('"worse" raises the level at once, and the day view says why', async () => {
  const popup = await openPopup({ 'episode.open': keptSpell(8) });
  await headingLike(popup, /^Day 9/);
  await tap(popup, '.episode-trends button', 'Worse');
  await popup.waitForSelector('.episode-level.level-days');
  expect(await textOf(popup, '.episode-level')).toMatch(/asked for less\. On .* you said “Worse”/);
  await tap(popup, 'button', 'See the whole result');
  await popup.waitForSelector('.triage-result.level-days');
  await tap(popup, '.triage-back');
  await headingLike(popup, /^Day 9/);
});

test('it moves by itself to past two weeks: a mark on the button until the reader says how it is', async () => {
  const steady = keptCheck(13, { trend: ['same'] });
  const popup = await openPopup({ 'episode.open': keptSpell(15, { checks: [steady] }) });
  await headingLike(popup, /^Day 16 of this spell$/);
  expect(await textOf(popup, '.episode-stage')).toBe('Past two weeks');
  expect(await textOf(popup, '.episode-level')).toContain('A booked visit');
  expect(await textOf(popup, '.episode-due')).toContain('Time to look again');
  const due = await buttonLike('the mark', ({ text }) => text === '•');
  expect(due.title).toBe('Backnotes: time to look again');

  await tap(popup, '.episode-trends button', 'About the same');
  await buttonLike('the mark to go', ({ text }) => text === '');
  const planned = await buttonLike('the next alarm', ({ alarm }) => alarm === morning(7));
  expect(planned.title).toBe('Backnotes');
});

test('the mark stands beside the number of terms, which comes back when it goes', async () => {
  const { browser, shelf } = extension;
  await replaceStored(browser, {
    'episode.open': keptSpell(30),
    'register.badge': { value: true, time: 1, device: 'a', schema: 1 },
  });
  await buttonLike('the mark', ({ text }) => text === '•');
  const page = await browser.openPage(shelf('sample-article.html'));
  const ofTab = () =>
    browser.runInExtension(async () => {
      const holder = globalThis as unknown as { browser?: ActionApi; chrome: ActionApi };
      const { action, tabs } = holder.browser ?? holder.chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return action.getBadgeText({ tabId: tab?.id });
    });
  const shown = (words: RegExp) =>
    pollUntil(`the button to show ${words}`, async () => {
      const text = await ofTab();
      return words.test(text) ? text : undefined;
    });
  const marked = await shown(/^\d+•$/);
  const popup = await browser.openPopup(page);
  await tap(popup, '.episode-trends button', 'Better');
  expect(await shown(/^\d+$/)).toBe(marked.slice(0, -1));
});

test('the alarm is set for the morning of the next look, and goes with the spell', async () => {
  const popup = await openPopup({ 'episode.open': keptSpell(8) });
  await headingLike(popup, /^Day 9/);
  // Checked two days ago, getting better: seven days from then.
  await buttonLike('the alarm', ({ alarm }) => alarm === morning(1));
  await tap(popup, 'button', 'This spell is over');
  await buttonLike('no alarm', ({ alarm }) => alarm === null);
  await headingLike(popup, /right now/);
  expect(await textOf(popup, '.triage-opening')).toContain('It is kept under earlier spells.');
  await tap(popup, 'button', 'Undo');
  await headingLike(popup, /^Day 9/);
  await buttonLike('the alarm again', ({ alarm }) => alarm === morning(1));
});

test('the summary for a clinician is copied as text, and stands on a page to print', async () => {
  const spell = keptSpell(8, { checkIns: [keptCheckIn(3, 'better', 4)] });
  // On paper it is one page for who reads large text, too.
  const large = { value: 'large', time: 1, device: 'test-device', schema: 1 };
  const popup = await openPopup({ 'episode.open': spell, 'register.textSize': large });
  await tap(popup, 'button', 'Summary for a clinician');
  await headingLike(popup, /^Summary of a spell/);
  // What a test may see of the clipboard differs by browser; what is handed to it does not.
  await popup.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          document.title = text;
        },
      },
    });
  });
  await tap(popup, 'button', 'Copy as text');
  await pollUntil('the word that it is copied', async () =>
    (await textOf(popup, '.summary-ways [role="status"]')) === 'Copied.' ? true : undefined,
  );
  const copied = await popup.evaluate(() => document.title);
  expect(copied).toMatch(/^Summary of a spell of back pain/);
  expect(copied).toMatch(/Better, pain 4 of 10/);
  expect(copied).not.toMatch(/Keep moving/);

  const page = await extension.browser.openExtensionPage('summary.html');
  await headingLike(page, /^Summary of a spell/);
  const words = await textOf(page, '.summary');
  expect(words).toMatch(/None of: Numb or tingling between your legs/);
  if (extension.browser.name === 'chromium') {
    const paper = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(width).toBe(true);
});

test('what is broken is said, kept, and never shown as something mild', async () => {
  const broken = { ...keptSpell(8), checks: 'lost' };
  const popup = await openPopup({ 'episode.open': broken });
  await headingLike(popup, /^Day 9/);
  expect(await textOf(popup, '.triage-notice')).toMatch(/could not be read.*do the check again/);
  expect(await popup.$('.episode-level')).toBeNull();
  await tap(popup, '.episode-pain button', '5');
  const aside = await pollUntil('the broken spell to be put aside', async () => {
    const { 'episode.aside': put } = await readStored(extension.browser);
    return Array.isArray(put) && put.length > 0 ? put : undefined;
  });
  expect(aside).toEqual([broken]);
});

test('the course on average is not told to who should be seen today, or whose level is not known', async () => {
  const urgent = { ...keptCheck(1, { urgent: ['fever'] }), level: 'today' } as const;
  for (const change of [{ checks: [urgent] }, { needsCheck: true }]) {
    const popup = await openPopup({ 'episode.open': keptSpell(3, change) });
    await headingLike(popup, /^Day 4/);
    expect(await textOf(popup, 'main')).not.toContain('Keep moving');
    expect(await textOf(popup, 'h2')).not.toContain('What to expect');
  }
  const popup = await openPopup({ 'episode.open': keptSpell(3) });
  await headingLike(popup, /^Day 4/);
  expect(await textOf(popup, 'h2')).toContain('What to expect');
});

test('one button deletes all of it, after one question', async () => {
  const ended = keptSpell(100, { endDate: dayFromNow(-90) });
  const popup = await openPopup({
    'episode.open': keptSpell(8),
    'episode.ended': [ended],
    'register.badge': { value: false, time: 1, device: 'a', schema: 1 },
  });
  await tap(popup, 'button', 'Earlier spells (1)');
  await headingLike(popup, /^Earlier spells$/);
  await tap(popup, 'button', 'Delete all of it');
  await tap(popup, 'button', 'Delete for good');
  await headingLike(popup, /right now/);
  expect(await textOf(popup, '.triage-opening')).toContain('Nothing of it is left on this device.');
  const left = Object.keys(await readStored(extension.browser));
  expect(left.filter((key) => key.startsWith('episode'))).toEqual([]);
  expect(left).toContain('register.badge');
  await buttonLike('no alarm', ({ alarm }) => alarm === null);
});
