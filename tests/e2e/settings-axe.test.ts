import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { registersToFile } from '../../components/sync/registers-to-file.ts';
import { axeViolations } from './harness/axe-violations.ts';
import { OptionsPage } from './harness/options-page.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();

const chosen = (value: unknown, device = 'pho234', time = 5) => ({
  value,
  time,
  device,
  schema: 1,
});
const change = (name: string, value: unknown, device: string) => ({
  name,
  before: null,
  after: chosen(value, device),
});
const step = (time: number, source: string, changes: object[]) => ({ time, source, changes });
const steps = [
  step(9, 'browser-sync', [change('highlightStyle', 'solid', 'pho234')]),
  step(8, 'webdav', [change('textSize', 'large', 'lap234')]),
  step(7, 'file', [change('hidden.sciatica', true, 'lap234')]),
  step(6, 'code', [change('hoverDelay', 0, 'lap234')]),
  step(5, 'reset', [change('badge', false, 'des234')]),
];

beforeEach(() =>
  replaceStored(extension.browser, {
    device: 'des234',
    'register.highlightStyle': chosen('solid'),
    'register.hidden.sciatica': chosen(true, 'lap234'),
    'register.off.news.example': chosen(true, 'des234'),
    'register.device.pho234': chosen('Firefox on phone'),
    'register.ofTomorrow': chosen(1),
    ...Object.fromEntries(steps.map((one) => [`undo.${one.time}.${one.source}`, one])),
  }),
);

const dress = (page: Page, scheme: string) =>
  page.evaluate((wanted) => {
    document.documentElement.dataset.scheme = wanted;
  }, scheme);

/** Opens all that can be open at once: an error, a preview, the picture, every step. */
async function unfold(options: OptionsPage): Promise<void> {
  await options.pasteCode('BN1.AAAA.0000000');
  await options.waitForText('#carry-paste-problem', 'This code is not whole');
  await options.page.$eval('.picture', (details) => {
    (details as HTMLDetailsElement).open = true;
  });
}

const file = registersToFile(
  new Map([
    ['textSize', chosen('large')],
    ['off.example.org', chosen(true)],
  ]),
  0,
);

describe.each(['light', 'dark'])('axe finds nothing on the settings page in %s', (scheme) => {
  test('with all steps, a picture and an error, then with a preview', async () => {
    const options = await OptionsPage.open(extension.browser);
    await dress(options.page, scheme);
    await unfold(options);
    expect(await options.textOf('.steps h3')).toHaveLength(5);
    expect(await axeViolations(options.page)).toEqual([]);
    await options.chooseFile(file);
    await options.press('input[name="import-mode"][value="replace"]');
    expect(await axeViolations(options.page)).toEqual([]);
  });

  test('with nothing chosen yet', async () => {
    await replaceStored(extension.browser);
    const options = await OptionsPage.open(extension.browser);
    await dress(options.page, scheme);
    expect(await axeViolations(options.page)).toEqual([]);
  });
});

/** The widest that anything reaches beyond the window, in px; 0 where nothing does. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test('nothing is cut off at 360 px, nor at 320 px, which is 1280 at 400 % zoom', async () => {
  const options = await OptionsPage.open(extension.browser);
  await unfold(options);
  await options.chooseFile(file);
  for (const width of [360, 320]) {
    await options.page.setViewport({ width, height: 640 });
    expect(await overflow(options.page), `at ${width}`).toBe(0);
    const cut = await options.page.$$eval('button, input, select, textarea, summary', (fields) =>
      fields
        .filter((field) => {
          const { left, right } = field.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        })
        .map((field) => field.outerHTML.slice(0, 80)),
    );
    expect(cut, `at ${width}`).toEqual([]);
    const covered = await options.page.$$eval('.choice-label', (labels) =>
      labels
        .filter((label) => label.scrollWidth > label.clientWidth)
        .map(({ textContent }) => textContent),
    );
    expect(covered, `labels under their samples at ${width}`).toEqual([]);
  }
});

test('with the keyboard alone a code is brought in and taken back, and the focus is never lost', async () => {
  const options = await OptionsPage.open(extension.browser);
  const { page } = options;
  const code = await options.code();
  await replaceStored(extension.browser, { device: 'des234' });
  await page.focus('#carry-paste');
  await page.$eval(
    '#carry-paste',
    (field, text) => {
      (field as HTMLTextAreaElement).value = text;
    },
    code,
  );
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: one } = document;
      return one instanceof HTMLElement ? one.innerText || one.id : '';
    });
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === words) return;
    }
    throw new Error(`the focus does not reach “${words}”`);
  };
  await tabTo('Look at the code');
  await page.keyboard.press('Enter');
  await options.preview();
  expect(await focused()).toBe('Bring these settings in?');
  await tabTo('Merge these settings');
  await page.keyboard.press('Enter');
  await options.waitForText('.carry-in .outcome', 'Done.');
  expect(await focused()).toMatch(/^Done\./);
  await tabTo('Undo');
  await page.keyboard.press('Enter');
  await options.waitForText('.history .outcome', 'Taken back.');
  expect(await focused()).toMatch(/^Taken back\./);
});
