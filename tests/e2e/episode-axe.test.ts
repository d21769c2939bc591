import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { dayFromNow, keptCheckIn, keptSpell } from './harness/kept-spell.ts';
import { replaceStored } from './harness/stored-items.ts';
import { headingLike, tap } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

declare const axe: {
  run(where: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds wrong on the screen, and buttons that are too small to be hit. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found = await axe.run(document);
    const small = [...document.querySelectorAll('main button, main summary, main label:has(input)')]
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ target, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${target.textContent}`,
      );
    const wide = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : [];
    return [
      ...found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      ),
      ...small,
      ...wide,
    ];
  });
}

describe.each(['light', 'dark'] as const)('every screen of the popup in %s', (scheme) => {
  async function openPopup(items: Record<string, unknown> = {}): Promise<Page> {
    const { browser, shelf } = extension;
    await replaceStored(browser, items);
    const popup = await browser.openPopup(await browser.openPage(shelf('no-back-pain.html')));
    await popup.waitForSelector('[data-triage-heading]');
    await popup.evaluate((wanted) => {
      document.documentElement.dataset.scheme = wanted;
    }, scheme);
    await popup.evaluate(axeSource);
    return popup;
  }
  const spell = keptSpell(15, {
    checkIns: [keptCheckIn(9, 'same', 6), keptCheckIn(2, 'worse', 7)],
  });
  const ended = [keptSpell(100, { endDate: dayFromNow(-90), sameSpot: true })];

  test('the check, question by question, and its result', async () => {
    const popup = await openPopup({ 'episode.ended': ended });
    const found: Record<string, string[]> = {};
    for (let last = ''; Object.keys(found).length < 10; ) {
      const heading = await headingLike(popup, /./);
      expect(heading).not.toBe(last);
      last = heading;
      found[heading] = await faults(popup);
      if (await popup.$('.triage-result')) break;
      await tap(popup, '.triage-none, .triage-choice');
      await popup.waitForFunction(
        (before) => document.querySelector('[data-triage-heading]')?.textContent !== before,
        {},
        heading,
      );
    }
    expect(Object.keys(found)).toHaveLength(8);
    expect(Object.entries(found).filter(([, faulty]) => faulty.length > 0)).toEqual([]);
  });

  test('the worst results', async () => {
    const popup = await openPopup();
    await tap(popup, '.triage-wrong');
    await popup.waitForSelector('.level-today');
    expect(await faults(popup)).toEqual([]);
    await tap(popup, '.triage-back');
    await tap(popup, '.triage-row');
    await tap(popup, '.triage-next button');
    await popup.waitForSelector('.level-now');
    expect(await faults(popup)).toEqual([]);
  });

  test('the day of a spell, its result, its summary, earlier spells, the question before deleting', async () => {
    const popup = await openPopup({
      'episode.open': spell,
      'episode.ended': ended,
      'episode.aside': ['x'],
    });
    await headingLike(popup, /^Day 16/);
    expect(await faults(popup)).toEqual([]);
    for (const [words, heading] of [
      ['See the whole result', /^Within days/],
      ['Summary for a clinician', /^Summary/],
      ['Earlier spells (1)', /^Earlier spells$/],
    ] as const) {
      await tap(popup, 'button', words);
      await headingLike(popup, heading);
      expect(await faults(popup), words).toEqual([]);
      if (words.startsWith('Earlier')) break;
      await tap(popup, '.triage-back');
      await headingLike(popup, /^Day 16/);
    }
    await tap(popup, 'button', 'Delete all of it');
    await popup.waitForSelector('.episode-sure');
    expect(await faults(popup)).toEqual([]);
  });

  test('a broken spell, and the page to print', async () => {
    const popup = await openPopup({ 'episode.open': { ...spell, checks: 0 } });
    await headingLike(popup, /^Day 16/);
    expect(await faults(popup)).toEqual([]);
    const page = await extension.browser.openExtensionPage('summary.html');
    await headingLike(page, /^Summary/);
    await page.evaluate(axeSource);
    await page.evaluate((wanted) => {
      document.documentElement.dataset.scheme = wanted;
    }, scheme);
    expect(await faults(page)).toEqual([]);
  });
});
