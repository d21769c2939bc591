import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hidden, pause, rest, shownTitle, titleOf } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');
declare const axe: typeof import('axe-core');

const openPage = useModulePage('tests/page/card-fixture.ts');
const ARTICLE = `<main><h1>Backs</h1><p style="margin:80px 0 0 100px"><button id="before">Before</button>
  A <b id="disc" data-note="disc">herniated disc</b> and a <i data-note="sciatica">sciatica</i>.</p></main>`;

const show = (page: Page) =>
  page.evaluate(() => {
    bundle.setUp().card.show(bundle.targetAt('#disc'), 'keyboard');
  });
const click = (page: Page, selector: string) =>
  page.evaluate((at) => bundle.inCard(at)?.click(), selector);

test('by keyboard the focus goes into the card, and back to where it was', async () => {
  const page = await openPage(ARTICLE);
  await page.focus('#before');
  await show(page);
  expect(await shownTitle(page)).toBe('Herniated disc');
  expect(await page.evaluate(() => bundle.focusInCard()?.getAttribute('role'))).toBe('dialog');
  await page.keyboard.press('Escape');
  await hidden(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  await page.close();
});

test('by keyboard everything in the card is reached; past its end it closes', async () => {
  const page = await openPage(ARTICLE);
  await page.focus('#before');
  await show(page);
  const reached: string[] = [];
  for (let presses = 0; presses < 12 && (await titleOf(page)) !== null; presses += 1) {
    await page.keyboard.press('Tab');
    await pause(100);
    reached.push(await page.evaluate(() => bundle.focusInCard()?.localName ?? ''));
  }
  expect(reached.filter(Boolean)).toEqual(['button', 'button', 'summary', 'button', 'a', 'button']);
  expect(await titleOf(page)).toBeNull();
  await page.close();
});

test('by keyboard a pointer that lies somewhere does not matter', async () => {
  const page = await openPage(ARTICLE);
  await page.mouse.move(700, 600);
  await show(page);
  await shownTitle(page);
  await page.mouse.move(705, 605);
  await pause(600);
  expect(await titleOf(page)).toBe('Herniated disc');
  await page.close();
});

test('a related note opens in place, with a way back; an unknown one is left out', async () => {
  const page = await openPage(ARTICLE);
  await show(page);
  await shownTitle(page);
  expect(await page.evaluate(() => bundle.inCard('.related')?.querySelectorAll('li').length)).toBe(
    1,
  );
  await click(page, '.chip');
  expect(await titleOf(page)).toBe('Sciatica');
  expect(await page.evaluate(() => bundle.focusInCard()?.getAttribute('role'))).toBe('dialog');
  expect(await page.evaluate(() => bundle.inCard('.back')?.textContent)).toBe(
    'Back to Herniated disc',
  );
  await click(page, '.back');
  expect(await titleOf(page)).toBe('Herniated disc');
  expect(await page.evaluate(() => bundle.inCard('.back'))).toBeNull();
  await page.close();
});

test('the emergency number, the sources and the review date are there', async () => {
  const page = await openPage(ARTICLE);
  await show(page);
  await shownTitle(page);
  const found = await page.evaluate(() => {
    const link = bundle.inCard('.sources a') as HTMLAnchorElement | null;
    return {
      warnings: bundle.inCard('.warnings')?.textContent,
      source: [link?.href, link?.target, link?.rel],
      sources: bundle.inCard('.sources')?.textContent,
    };
  });
  expect(found.warnings).toContain('Now Call 112 for numbness');
  expect(found.source).toEqual(['https://nhs.example/disc', '_blank', 'noopener noreferrer']);
  expect(found.sources).toContain('NHS 2022');
  expect(found.sources).toContain('November 22, 2026');
  await page.close();
});

test('"Hide this term" says which, and closes', async () => {
  const page = await openPage(ARTICLE);
  await show(page);
  await shownTitle(page);
  await click(page, '.quiet');
  await hidden(page);
  expect(await page.evaluate(() => bundle.probe.hidden)).toEqual(['disc']);
  await page.close();
});

test('a card that came by pointer is announced, and the focus stays where it was', async () => {
  const page = await openPage(ARTICLE);
  await page.evaluate(() => void bundle.setUp());
  await page.focus('#before');
  await rest(page, '#disc');
  await shownTitle(page);
  await page.waitForFunction(() => bundle.inCard('[role=status]')?.textContent !== '');
  expect(await page.evaluate(() => bundle.inCard('[role=status]')?.textContent)).toBe(
    'Herniated disc. The lead of Herniated disc.',
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  await page.close();
});

test('a page that steals the focus gets it; the card stays, is announced, and Escape closes it', async () => {
  const page = await openPage(ARTICLE);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.evaluate(() => {
    window.addEventListener(
      'focusin',
      () => document.querySelector<HTMLElement>('#before')?.focus(),
      true,
    );
  });
  await show(page);
  await pause(500);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  expect(await titleOf(page)).toBe('Herniated disc');
  expect(await page.evaluate(() => bundle.inCard('[role=status]')?.textContent)).toContain('lead');
  await page.keyboard.press('Escape');
  await hidden(page);
  expect(errors).toEqual([]);
  await page.close();
});

test('arrow keys scroll the card when it has the focus, not the page', async () => {
  const page = await openPage(`${ARTICLE}<div style="height:3000px"></div>`);
  await page.setViewport({ width: 500, height: 300 });
  await show(page);
  await shownTitle(page);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => (bundle.inCard('.card')?.scrollTop ?? 0) > 0, {
    timeout: 5_000,
  });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.close();
});

test.each(['light', 'dark'])('axe finds nothing on a %s page', async (scheme) => {
  const page = await openPage(
    `<!doctype html><html lang="en" style="color-scheme:${scheme}"><title>Backs</title><body>${ARTICLE}`,
  );
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  await page.evaluate(() => {
    bundle.setUp({ open: true }).card.show(bundle.targetAt('#disc'), 'keyboard');
  });
  await shownTitle(page);
  await pause(200);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await axe.run('backnotes-card');
    return {
      violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      passed: passes.length,
    };
  });
  expect(found.violations).toEqual([]);
  expect(found.passed).toBeGreaterThan(10);
  await page.close();
});
