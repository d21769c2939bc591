import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import type { Episode } from '../../components/episode/episode.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { dayFromNow, keptSpell } from './harness/kept-spell.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { headingLike, tap, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

async function openPopup(items: Record<string, unknown> = {}): Promise<Page> {
  const { browser, shelf } = extension;
  await replaceStored(browser, items);
  return reopen(await browser.openPage(shelf('no-back-pain.html')));
}
async function reopen(page?: Page): Promise<Page> {
  const { browser, shelf } = extension;
  const popup = await browser.openPopup(
    page ?? (await browser.openPage(shelf('no-back-pain.html'))),
  );
  await popup.waitForSelector('[data-triage-heading]');
  return popup;
}
const openSpell = async () =>
  (await readStored(extension.browser))['episode.open'] as Episode | undefined;
const stored = (what: string, when: (episode: Episode) => boolean) =>
  pollUntil(what, async () => {
    const episode = await openSpell();
    return episode && when(episode) ? episode : undefined;
  });

/** The answers of a reader without any sign, up to a result. Each is one tap. */
const TO_A_RESULT: [string, RegExp?][] = [
  ['.triage-none'],
  ['.triage-none'],
  ['.triage-choice', /^Less than 1 week/],
  ['.triage-choice', /^Better/],
  ['.triage-choice', /^No/],
  ['.triage-choice', /^It stays in the back/],
  ['.triage-none'],
];

test('without warning signs a result takes at most eight taps, and one more keeps the spell', async () => {
  const popup = await openPopup();
  let taps = 0;
  for (const [selector, words] of TO_A_RESULT) {
    expect(await textOf(popup, '.emergency-foot')).toMatch(/Emergency: \d{3}/);
    const before = await headingLike(popup, /./);
    await tap(popup, selector, words);
    taps += 1;
    await pollUntil('the next screen', async () =>
      (await headingLike(popup, /./)) === before ? undefined : true,
    );
  }
  await popup.waitForSelector('.triage-result.level-care');
  expect(taps).toBeLessThanOrEqual(8);
  // Nothing is kept before the reader says so.
  expect(await openSpell()).toBeUndefined();

  await tap(popup, '.episode-keep .triage-primary', 'Remember this on this device');
  expect(await headingLike(popup, /day \d+ of this spell/)).toMatch(/^About day 4 /);
  const kept = await stored('the spell to be stored', () => true);
  expect(kept).toMatchObject({ startDate: dayFromNow(-3), startIsGuess: true, sameSpot: false });
  expect(kept.checks).toHaveLength(1);

  const again = await reopen();
  expect(await headingLike(again, /day \d+ of this spell/)).toMatch(/^About day 4 /);
});

test('a day that cannot be the first is refused with a clear line, and nothing is kept', async () => {
  const popup = await openPopup();
  for (const [selector, words] of TO_A_RESULT) {
    await tap(popup, selector, words);
  }
  await popup.waitForSelector('.episode-keep');
  for (const [days, line] of [
    [2, /still to come/],
    [-800, /more than two years ago/],
  ] as const) {
    await popup.$eval(
      '.episode-keep input',
      (input, day) => {
        input.value = day;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      dayFromNow(days),
    );
    await tap(popup, '.episode-keep .triage-primary');
    await pollUntil('the line', async () =>
      line.test(await textOf(popup, '.episode-keep [role="alert"]')) ? true : undefined,
    );
  }
  expect(await openSpell()).toBeUndefined();
});

test('an emergency answer ends the questions at once, and nothing else is offered beside it', async () => {
  const popup = await openPopup();
  await tap(popup, '.triage-row', /^New trouble with pee/);
  await tap(popup, '.triage-next button');
  await popup.waitForSelector('.triage-result.level-now');
  expect(await textOf(popup, '.triage-do')).toMatch(/Get help now\. Call \d{3}/);
  expect(await popup.$('.episode-keep')).toBeNull();
});

test('closing the popup in the middle loses nothing, with a spell and without', async () => {
  for (const items of [{}, { 'episode.open': keptSpell(8) }]) {
    const popup = await openPopup(items);
    if ('episode.open' in items) await tap(popup, 'button', 'Do the check again');
    await tap(popup, '.triage-none');
    await headingLike(popup, /And any of these/);
    await tap(popup, '.triage-none');
    await headingLike(popup, /How long has it lasted/);
    const again = await reopen();
    expect(await headingLike(again, /./)).toBe('How long has it lasted?');
    await tap(again, '.triage-back');
    await headingLike(again, /And any of these/);
    expect(await again.$('.triage-none[aria-pressed="true"]')).not.toBeNull();
  }
});

test('a check during a spell knows what was told, and its result is kept with it', async () => {
  const spot = keptSpell(200, { sameSpot: true, endDate: dayFromNow(-190) });
  const popup = await openPopup({
    'episode.open': keptSpell(8, { sameSpot: null }),
    'episode.ended': [spot],
  });
  await headingLike(popup, /^Day 9 of this spell$/);
  await tap(popup, 'button', 'Do the check again');
  await tap(popup, '.triage-none');
  await headingLike(popup, /And any of these/);
  await tap(popup, '.triage-none');
  await headingLike(popup, /How long/);
  await tap(popup, '.triage-choice[aria-pressed="true"]', '1 to 2 weeks');
  await tap(popup, '.triage-choice', /^About the same/);
  await headingLike(popup, /same spot/);
  expect(await textOf(popup, '.triage-notice')).toMatch(/You noted the same spot on /);
  await tap(popup, '.triage-choice[aria-pressed="true"]', 'Yes');
  await tap(popup, '.triage-choice', /^It stays in the back/);
  await tap(popup, '.triage-none');
  await popup.waitForSelector('.triage-result.level-routine');
  expect(await textOf(popup, '.triage-result')).toContain('Added to the spell that you keep');
  const kept = await stored('the second check', ({ checks }) => checks.length === 2);
  expect(kept.checks[1]).toMatchObject({ date: dayFromNow(0), level: 'routine' });
  expect(kept.sameSpot).toBe(true);
  await tap(popup, 'button', 'Go to day 9');
  await headingLike(popup, /^Day 9 of this spell$/);
  expect(await textOf(popup, '.episode-level')).toContain('A booked visit');
});

test('after “worse” the popup opens on the day again, and not on the milder result before it', async () => {
  const popup = await openPopup({ 'episode.open': keptSpell(3) });
  await tap(popup, 'button', 'Do the check again');
  for (const [selector, words] of TO_A_RESULT) {
    const before = await headingLike(popup, /./);
    await tap(popup, selector, words);
    await pollUntil('the next screen', async () =>
      (await headingLike(popup, /./)) === before ? undefined : true,
    );
  }
  await tap(popup, 'button', 'Go to day 4');
  await tap(popup, '.episode-trends button', 'Worse');
  await popup.waitForSelector('.episode-level.level-days');
  await stored('the word to be stored', ({ checkIns }) => checkIns.at(-1)?.trend === 'worse');
  await popup.close();
  const again = await reopen();
  await headingLike(again, /^Day 4/);
  expect(await again.$('.level-care')).toBeNull();
});
