import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pause, shownTitle } from './card-page.ts';
import { useModulePage } from './harness/use-module-page.ts';

declare const bundle: typeof import('./card-fixture.ts');
declare const axe: typeof import('axe-core');

const openPage = useModulePage('tests/page/card-fixture.ts', { forcedColours: true });
const ARTICLE = `<!doctype html><html lang="en"><title>Backs</title><body><main><h1>Backs</h1>
  <p>A <b id="disc" data-note="disc">herniated disc</b>.</p></main>`;

test('in forced colours edges and shapes stay, in the reader’s colours, and axe finds nothing', async () => {
  const page = await openPage(ARTICLE);
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  await page.evaluate(() => {
    bundle.setUp({ open: true }).card.show(bundle.targetAt('#disc'), 'keyboard');
  });
  await shownTitle(page);
  await pause(300);
  const found = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.cssText = 'color:CanvasText;background:Canvas';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    const of = (selector: string) => {
      const element = bundle.inCard(selector);
      if (!element) throw new Error(`nothing at ${selector}`);
      return getComputedStyle(element);
    };
    return {
      edges: ['.frame', '.warnings', '.chip'].map((at) => of(at).borderTopWidth),
      ink: ['.title', '.group', '.level'].map((at) => of(at).color === color),
      shapes: of('.level-shape').fill === color,
      paper: of('.frame').backgroundColor === backgroundColor,
      links: ['.sources a', '.quiet'].map((at) => of(at).textDecorationLine),
    };
  });
  expect(found).toEqual({
    edges: ['1px', '1px', '1px'],
    ink: [true, true, true],
    shapes: true,
    paper: true,
    links: ['underline', 'underline'],
  });
  const { violations, passed } = await page.evaluate(async () => {
    const result = await axe.run('backnotes-card');
    return {
      violations: result.violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      passed: result.passes.length,
    };
  });
  expect(violations).toEqual([]);
  expect(passed).toBeGreaterThan(10);
  await page.close();
});
