import { expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { paintedRanges } from './harness/painted-ranges.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

test('marks the terms of the sample article, and only them', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);

  const notes = new Set(terms.map(({ note }) => note));
  for (const note of [
    'low-back-pain',
    'muscle-spasm',
    'muscle-strain',
    'ligament-sprain',
    'facet-joint-osteoarthritis',
    'degenerative-disc-disease',
    'herniated-disc',
    'sciatica',
    'spinal-stenosis',
    'cauda-equina-syndrome',
    'staying-active',
    'heat-therapy',
    'cold-therapy',
    'muscle-relaxant',
    'stretching',
    'physical-therapy',
    'massage',
  ]) {
    expect(notes, note).toContain(note);
  }
  const painted = await paintedRanges(page);
  expect(painted).toEqual({ 'backnotes-dotted': terms.length });

  // The last section speaks of discs, spines and strains, none of them anybody's.
  const lastSection = await page.evaluate(() => {
    const text = document.body.textContent ?? '';
    return text.indexOf('Other news from the row');
  });
  expect(terms.filter(({ start }) => start !== null && start > lastSection)).toEqual([]);
});

test('tells offsets that fit the text of the body', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('sample-article.html'));
  const terms = await settledTerms(browser, page);
  const text = await page.evaluate(() => document.body.textContent ?? '');
  for (const term of terms) {
    expect(text.slice(term.start ?? 0, term.end ?? 0)).toBe(term.text);
  }
  const starts = terms.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => Number(a) - Number(b)));
});

test('marks nothing on a page without back pain', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('no-back-pain.html'));
  expect(await browser.sendToTab(page, { kind: 'list-terms' })).toEqual([]);
  const painted = await paintedRanges(page);
  expect(Object.values(painted).reduce((sum, size) => sum + size, 0)).toBe(0);
});

test('marks text that comes later, and forgets text that goes', async () => {
  const { browser, server } = extension;
  const body =
    '<!doctype html><html lang="en"><body><p id="first">Sciatica may hurt.</p></body></html>';
  const page = await browser.openPage(server.add('/later', { body }));
  await settledTerms(browser, page);
  const notes = async () =>
    (await browser.sendToTab<{ note: string }[]>(page, { kind: 'list-terms' })).map(
      ({ note }) => note,
    );

  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Spinal stenosis, added later.';
    document.body.append(paragraph);
  });
  await pollUntil('the new term', async () =>
    (await notes()).includes('spinal-stenosis') ? true : undefined,
  );
  await page.evaluate(() => document.getElementById('first')?.remove());
  await pollUntil('the old term to go', async () =>
    (await notes()).includes('sciatica') ? undefined : true,
  );
});

test('marks text in open, closed and declared shadow roots', async () => {
  const { browser, shelf } = extension;
  const page = await browser.openPage(shelf('shadow.html'));
  const terms = await settledTerms(browser, page);
  const inRoots = terms.filter(({ start }) => start === null).map(({ note }) => note);
  expect(inRoots.filter((note) => note === 'spinal-stenosis')).toHaveLength(2);
  expect(inRoots.filter((note) => note === 'herniated-disc')).toHaveLength(2);
  expect(inRoots).toContain('sciatica');
});
