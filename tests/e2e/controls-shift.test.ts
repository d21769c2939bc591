import { expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { settledTerms } from './harness/settled-terms.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

test('a term far down a page that is laid out as it comes into view is in view, with its card', async () => {
  const { browser, server } = extension;
  const section = (_: unknown, index: number) =>
    `<section style="content-visibility:auto;contain-intrinsic-size:auto 100px">
      <p style="height:${300 + index * 7}px">${index === 45 ? '<b>Spinal stenosis</b>' : 'Words.'}</p></section>`;
  const body = `<!doctype html><html lang="en"><body><p>Sciatica</p>
    ${Array.from({ length: 60 }, section).join('')}</body></html>`;
  const page = await browser.openPage(server.add('/laid-out-late', { body }));
  const terms = await settledTerms(browser, page);
  expect(terms.map(({ text }) => text)).toEqual(['Sciatica', 'Spinal stenosis']);
  await browser.sendToTab(page, { kind: 'show-term', index: 1 });
  await pollUntil('the card beside a term in view', async () => {
    const title = await browser.readCard(page, (root) => root.querySelector('.title')?.textContent);
    const top = await page.$eval('b', (term) => term.getBoundingClientRect().top / innerHeight);
    return title === 'Spinal stenosis' && top > 0 && top < 1 ? true : undefined;
  });
  expect(await browser.sendToTab(page, { kind: 'go-back' })).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test.each(['fixed', 'sticky'])(
  'a term in a %s header has its card where the reader is',
  async (position) => {
    const { browser, server } = extension;
    const gap = '<div style="height:2000px"></div>';
    const body = `<!doctype html><html lang="en"><body>
    <header style="position:${position};top:0">Low back pain</header>${gap}<p>Sciatica</p>${gap}</body></html>`;
    const page = await browser.openPage(server.add(`/header-${position}`, { body }));
    await settledTerms(browser, page);
    await page.evaluate(() => scrollTo(0, 1500));
    expect(await browser.sendToTab(page, { kind: 'show-term', index: 0 })).toBe(true);
    await pollUntil('the card of the header', async () => {
      const title = await browser.readCard(
        page,
        (root) => root.querySelector('.title')?.textContent,
      );
      return title === 'Low back pain' ? true : undefined;
    });
    expect(await page.evaluate(() => scrollY)).toBe(1500);
  },
);
