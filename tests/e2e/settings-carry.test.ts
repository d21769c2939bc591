import { beforeEach, describe, expect, inject, test } from 'vitest';
import { registersToCode } from '../../components/sync/registers-to-code.ts';
import { registersToFile } from '../../components/sync/registers-to-file.ts';
import { openBrowser } from '../../scripts/browsers/open-browser.ts';
import { OptionsPage } from './harness/options-page.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const HOUR = 3_600_000;
const chosen = (value: unknown, device = 'lap234', time = Date.now() - HOUR, schema = 1) => ({
  value,
  time,
  device,
  schema,
});
const registersIn = (content: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(content).filter(([key]) => key.startsWith('register.')));
const health = { episode: { start: '2026-11-01' }, 'triage.answers': { numb: true } };
const mine = {
  device: 'des234',
  ...health,
  'register.highlightStyle': chosen('wavy', 'des234'),
  'register.region': chosen('gb', 'des234'),
  'register.group.test': chosen(false, 'des234'),
  'register.hidden.sciatica': chosen(true, 'des234'),
  'register.off.news.example': chosen(true, 'des234'),
  'register.device.des234': chosen('Desk', 'des234'),
  'register.ofTomorrow': chosen({ color: 'blue' }, 'pho234', 5, 2),
};

test('a file and a code carry the settings to the other browser, once and twice alike', async () => {
  const other = await openBrowser(
    inject('browserName') === 'firefox' ? 'chromium' : 'firefox',
    console.log,
  );
  try {
    await replaceStored(extension.browser, mine);
    const from = await OptionsPage.open(extension.browser);
    await from.press('#carry-sites');
    const { name, text: file } = await from.savedFile();
    expect(name).toMatch(/^backnotes-settings-\d{4}-\d\d-\d\d\.json$/);
    const code = await from.code();
    for (const text of [file, code]) expect(text).not.toMatch(/episode|triage|numb/);

    await replaceStored(other);
    const to = await OptionsPage.open(other);
    await to.chooseFile(file);
    expect(await to.preview()).toEqual([
      'How a term is marked: from “Dotted line” to “Wavy line”.',
      expect.stringMatching(/^Country of the emergency number: from “automatic” to “/),
      'Tests are no longer marked.',
      'Backnotes stays off on news.example.',
      '“Sciatica” is hidden: it is not marked on any page.',
      '1 setting belongs to a later version of Backnotes. It is kept for it, and not used here.',
    ]);
    await to.pressButton('Merge these settings');
    await to.waitForText('.carry-in .outcome', 'Done.');
    expect(registersIn(await readStored(other))).toEqual(registersIn(mine));

    for (const again of [() => to.chooseFile(file), () => to.pasteCode(code)]) {
      await again();
      expect(await to.preview()).toEqual(['Nothing: all of this is here already.']);
      await to.pressButton('Leave it');
    }

    await replaceStored(other);
    await to.pasteCode(code);
    await to.pressButton('Merge these settings');
    await to.waitForText('.carry-in .outcome', 'Done.');
    expect(registersIn(await readStored(other))).toEqual(registersIn(mine));
    expect(await other.errors()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('the code is copied, and its picture is there for a phone', async () => {
  await replaceStored(extension.browser, mine);
  const options = await OptionsPage.open(extension.browser);
  const code = await options.code();
  await options.pressButton('Copy the code');
  await options.waitForText('.carry-out [role="status"]', 'Copied.');
  await options.page.focus('#carry-paste');
  await options.page.keyboard.down('Control');
  await options.page.keyboard.press('v');
  await options.page.keyboard.up('Control');
  const pasted = () =>
    options.page.$eval('#carry-paste', (field) => (field as HTMLTextAreaElement).value);
  expect(await pasted()).toBe(code);
  await options.press('.picture summary');
  const picture = await options.page.waitForSelector('svg.qr');
  const box = await picture?.boundingBox();
  expect(box?.width).toBeGreaterThan(250);
  expect(box?.height).toBeCloseTo(box?.width ?? 0);

  // Sixty terms make a code that no camera reads well.
  const many = Array.from({ length: 60 }, (_, index) => [
    `register.hidden.note-${index * 7919}`,
    chosen(index % 2 === 0, 'des234', index * 104_729),
  ]);
  await replaceStored(extension.browser, Object.fromEntries(many));
  // Folded up again, if the page has seen the moment in which nothing was stored.
  await options.page.waitForFunction(() =>
    document
      .querySelector('.picture')
      ?.textContent?.includes('too many for a camera to read well.'),
  );
  expect(await options.page.$('svg.qr')).toBeNull();
});

test('sites stay behind unless the reader says so', async () => {
  await replaceStored(extension.browser, mine);
  const options = await OptionsPage.open(extension.browser);
  expect((await options.savedFile()).text).not.toContain('news.example');
  const without = await options.code();
  await options.press('#carry-sites');
  expect((await options.savedFile()).text).toContain('news.example');
  expect((await options.code()).length).toBeGreaterThan(without.length);
});

test('replacing is previewed, done, and taken back', async () => {
  await replaceStored(extension.browser, mine);
  const options = await OptionsPage.open(extension.browser);
  const file = registersToFile(new Map([['textSize', chosen('large')]]), Date.now());
  await options.chooseFile(file);
  expect(await options.preview()).toEqual(['Text size of the notes: from “Normal” to “Large”.']);
  await options.press('input[name="import-mode"][value="replace"]');
  await options.waitForText('.import-changes', '“Sciatica” is no longer hidden.');
  const replaced = await options.preview();
  expect(replaced).toContain('How a term is marked: from “Wavy line” to “Dotted line”.');
  // It has no sites, which may have been left out of it.
  expect(replaced.join()).not.toContain('news.example');
  await options.pressButton('Replace my settings');
  await options.waitForText('.carry-in .outcome', 'Done.');
  expect(
    await options.page.$eval('input[value="dotted"]', (one) => (one as HTMLInputElement).checked),
  ).toBe(true);

  expect(await options.textOf('.steps h3')).toEqual([expect.stringMatching(/, from a file$/)]);
  expect((await options.textOf('.steps li li')).sort()).toEqual(replaced.toSorted());
  await options.pressButton('Undo');
  await options.waitForText('.history .outcome', 'Taken back.');
  await options.waitForText('.history', 'Nothing has come from elsewhere yet.');
  const values = (content: Record<string, unknown>, name: string) =>
    (content[`register.${name}`] as { value: unknown } | undefined)?.value;
  const after = await readStored(extension.browser);
  for (const name of ['highlightStyle', 'region', 'group.test', 'hidden.sciatica']) {
    expect(values(after, name), name).toEqual(values(mine, name));
  }
  expect(values(after, 'textSize')).toBe('normal');
  expect(after).toMatchObject(health);
});

describe('what cannot be used gets one clear sentence and changes nothing', () => {
  const good = new Map([['enabled', chosen(false)]]);
  const UNTOUCHED = 'Nothing has changed here.';

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'This file is empty.'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 255, 254]),
      'This is not a settings file of Backnotes, or a part of it is missing.',
    ],
    [
      'a PDF',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj',
      'This is not a settings file of Backnotes, or a part of it is missing.',
    ],
    [
      'the settings of another program',
      JSON.stringify({ version: 1, settings: {} }),
      'This is not a settings file of Backnotes, or a part of it is missing.',
    ],
    [
      'a file cut off',
      registersToFile(good, 0).slice(0, -30),
      'This is not a settings file of Backnotes, or a part of it is missing.',
    ],
    [
      'a file of a later version',
      registersToFile(good, 0).replace('"version": 1', '"version": 2'),
      'A later version of Backnotes wrote this file. Update Backnotes here, then try again.',
    ],
    [
      '1 MB of JSON',
      JSON.stringify({
        format: 'backnotes-settings',
        version: 1,
        registers: { x: 'y'.repeat(1e6) },
      }),
      'This file is too large for settings, so it was not opened.',
    ],
    [
      'a film',
      new Uint8Array(3_000_000),
      'This file is too large for settings, so it was not opened.',
    ],
  ])('%s', async (_, content, sentence) => {
    await replaceStored(extension.browser, mine);
    const before = await readStored(extension.browser);
    const options = await OptionsPage.open(extension.browser);
    await options.chooseFile(content);
    expect(await options.textOf('[role="alert"]')).toEqual([`${sentence} ${UNTOUCHED}`]);
    expect(registersIn(await readStored(extension.browser))).toEqual(registersIn(before));
  });

  test('as a code: nothing, a sentence, one character changed, a later version, 1 MB', async () => {
    await replaceStored(extension.browser, mine);
    const options = await OptionsPage.open(extension.browser);
    const code = await registersToCode(good);
    const middle = Math.floor(code.length / 2);
    const other = code[middle] === 'A' ? 'B' : 'A';
    const cases: [string, string][] = [
      ['', 'Paste a code first. It begins with BN.'],
      ['Call me tomorrow.', 'This is not a code of Backnotes. A code begins with BN.'],
      [
        code.slice(0, middle) + other + code.slice(middle + 1),
        'This code is not whole: at least one character is wrong or missing. Copy it once more.',
      ],
      ['BN1.'.repeat(250_000), 'This is too long for a code, so it was not read.'],
      [`{"a": "${'x'.repeat(1_000_000)}"}`, 'This is too long for a code, so it was not read.'],
      [
        'BN2.abc.0nmf9d6',
        'This code is not whole: at least one character is wrong or missing. Copy it once more.',
      ],
    ];
    for (const [text, sentence] of cases) {
      await options.pasteCode(text);
      await options.waitForText('#carry-paste-problem', `${sentence} ${UNTOUCHED}`);
      expect(await options.textOf('[role="alert"]')).toHaveLength(1);
    }
    expect(registersIn(await readStored(extension.browser))).toEqual(registersIn(mine));
    // After all that, the right code still works.
    await options.pasteCode(code);
    expect(await options.preview()).toEqual(['Backnotes is off.']);
  });

  test('absurd times and names in a good file are left out, and the rest is offered', async () => {
    const options = await OptionsPage.open(extension.browser);
    const entries = JSON.stringify({
      enabled: chosen(false),
      hoverDelay: chosen(500, 'lap234', 1e300),
      textSize: { ...chosen('large'), time: -1 },
      region: 'gb',
    }).slice(1, -1);
    const proto = `"__proto__": ${JSON.stringify(chosen({ polluted: true }))}`;
    await options.chooseFile(
      `{"format":"backnotes-settings","version":1,"registers":{${entries},${proto}}}`,
    );
    expect(await options.preview()).toEqual([
      'Backnotes is off.',
      '1 setting belongs to a later version of Backnotes. It is kept for it, and not used here.',
      '3 entries could not be read and are left out.',
    ]);
    await options.pressButton('Merge these settings');
    await options.waitForText('.carry-in .outcome', 'Done.');
    const stored = registersIn(await readStored(extension.browser));
    expect(Object.keys(stored).sort()).toEqual(['register.__proto__', 'register.enabled']);
    expect(await options.page.evaluate(() => 'polluted' in {})).toBe(false);
  });
});
