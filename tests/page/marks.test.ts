import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useModulePage } from './harness/use-module-page.ts';
import type { MarksProbe } from './marks-fixture.ts';

declare const bundle: typeof import('./marks-fixture.ts');
declare global {
  var probe: MarksProbe;
}

const openPage = useModulePage('tests/page/marks-fixture.ts');
type Settings = Parameters<typeof import('./marks-fixture.ts')['setUp']>[0];

async function openMarked(html: string, settings: Settings = {}): Promise<Page> {
  const page = await openPage(html);
  await page.evaluate((chosen) => {
    globalThis.probe = bundle.setUp(chosen);
  }, settings);
  return page;
}

const marked = (page: Page): Promise<string[]> => page.evaluate(() => bundle.markedIn(probe));
const painted = (page: Page) => page.evaluate(() => bundle.painted());

const SECTIONS = `
  <p id="a">Sciatica.</p><p id="b">Sciatica and <b id="c">herniated disc</b>.</p>
  <h2 id="d">Sciatica</h2><p id="e">Sciatica again.</p>
  <div role="heading" id="f">More</div><p id="g">Sciatica.</p><p id="h">Sciatica.</p>`;

test('every mention, the first in each section, or the first on the page', async () => {
  const page = await openMarked(SECTIONS);
  expect(await marked(page)).toEqual(['a', 'b', 'c', 'd', 'e', 'g', 'h']);
  await page.evaluate(() => probe.apply({ mentionChoice: 'first-in-section' }));
  expect(await marked(page)).toEqual(['a', 'c', 'd', 'g']);
  await page.evaluate(() => probe.apply({ mentionChoice: 'first-on-page' }));
  expect(await marked(page)).toEqual(['a', 'c']);
  await page.evaluate(() => probe.apply({ mentionChoice: 'every' }));
  expect(await marked(page)).toHaveLength(7);
});

test('when the first goes, the next is marked; when one comes before it, that one is', async () => {
  const page = await openMarked(SECTIONS, { mentionChoice: 'first-on-page' });
  expect(await marked(page)).toEqual(['a', 'c']);
  await page.evaluate(() => document.getElementById('a')?.remove());
  expect(await marked(page)).toEqual(['b', 'c']);
  await page.evaluate(() => {
    const before = document.createElement('p');
    before.id = 'z';
    before.textContent = 'Sciatica, first of all.';
    document.body.prepend(before);
  });
  expect(await marked(page)).toEqual(['z', 'c']);
  // Without being asked for the list, too.
  await page.evaluate(() => document.getElementById('z')?.remove());
  await page.waitForFunction(() =>
    probe.highlights.mentions().some(({ range }) => range.startContainer.parentElement?.id === 'b'),
  );
});

test('what is folded away does not use up the choice, and has one of its own', async () => {
  const page = await openMarked(
    `<nav style="display:none"><a id="menu">Sciatica</a> <a id="other">sciatica</a></nav>
     <p id="text">Sciatica.</p><p>Sciatica.</p>`,
    { mentionChoice: 'first-on-page' },
  );
  expect(await marked(page)).toEqual(['menu', 'text']);
});

test('sections of a page in shadow trees', async () => {
  const page = await openMarked(`
    <p id="a">Sciatica.</p><h2>One</h2><div><template shadowrootmode="open">
      <p id="b">Sciatica.</p><h3>Two</h3><p id="c">Sciatica.</p><p id="d">Sciatica.</p></template></div>
    <p id="e">Sciatica.</p>`);
  expect(await marked(page)).toEqual(['a', 'b', 'c', 'd', 'e']);
  await page.evaluate(() => probe.apply({ mentionChoice: 'first-in-section' }));
  // "One" begins before the tree and goes on after it.
  expect(await marked(page)).toEqual(['a', 'b', 'c']);
});

test('a group that is off and a hidden term are not marked, and come back', async () => {
  const page = await openMarked(SECTIONS);
  const groups = { condition: true, anatomy: true, sign: true, test: true, treatment: true };
  const off = { ...groups, condition: false };
  const before = await marked(page);
  await page.evaluate((all) => probe.apply({ groups: all }), off);
  const withoutGroup = await page.evaluate(async () => {
    const terms = await probe.highlights.list({});
    return terms.map(({ note }) => note);
  });
  expect(withoutGroup).not.toContain('herniated-disc');
  await page.evaluate((all) => probe.apply({ groups: all, hiddenTerms: ['sciatica'] }), groups);
  expect(await marked(page)).toEqual(['c']);
  await page.evaluate(() => probe.apply({ hiddenTerms: [] }));
  expect(await marked(page)).toEqual(before);
});

test('a hidden term is not marked in text that comes later either', async () => {
  const page = await openMarked(SECTIONS, { hiddenTerms: ['sciatica'] });
  await marked(page);
  await page.evaluate(() => {
    const later = document.createElement('p');
    later.textContent = 'Sciatica, and a herniated disc.';
    later.id = 'later';
    document.body.append(later);
  });
  expect(await marked(page)).toEqual(['c', 'later']);
});

test('style "none" has its terms under the pointer, and is drawn while the reader asks', async () => {
  const page = await openMarked(SECTIONS, { highlightStyle: 'none' });
  const all = await marked(page);
  expect(await painted(page)).toEqual({ 'backnotes-none': all.length });
  await page.evaluate(() => probe.highlights.toggleMarks());
  expect(await painted(page)).toEqual({ 'backnotes-dotted': all.length });
  await page.evaluate(() => probe.highlights.toggleMarks());
  expect(await painted(page)).toEqual({ 'backnotes-none': all.length });
  await page.evaluate(() => probe.apply({ highlightStyle: 'wavy' }));
  await page.evaluate(() => probe.highlights.toggleMarks());
  expect(await painted(page)).toEqual({ 'backnotes-none': all.length });
  await page.evaluate(() => probe.apply({ highlightStyle: 'tint' }));
  expect(await painted(page)).toEqual({ 'backnotes-tint': all.length });
});

test('ends without a trace, and takes over what a dead script has left', async () => {
  const page = await openPage(SECTIONS);
  await page.evaluate(() => {
    const range = new StaticRange({
      startContainer: document.body,
      startOffset: 0,
      endContainer: document.body,
      endOffset: 1,
    });
    CSS.highlights.set('backnotes-wavy', new Highlight(range));
    CSS.highlights.set('of-the-page', new Highlight(range));
    globalThis.probe = bundle.setUp();
  });
  await marked(page);
  expect(await painted(page)).toEqual({ 'backnotes-dotted': 7, 'of-the-page': 1 });
  const left = await page.evaluate(() => {
    probe.abort.abort();
    return [...CSS.highlights.keys()];
  });
  expect(left).toEqual(['of-the-page']);
});
