import { beforeEach, expect, test } from 'vitest';
import { OptionsPage } from './harness/options-page.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

const register = { value: true, time: 1, device: 'test-device', schema: 1 };

test.each([
  ['sites', 'off', ['a.example', 'b.example', 'c.example']],
  ['hidden', 'hidden', ['facet-joint', 'herniated-disc', 'sciatica']],
])(
  'a double click takes one entry off the list of %s, and not the next one, too',
  async (list, name, entries) => {
    const names = entries.map((entry) => `register.${name}.${entry}`);
    await replaceStored(
      extension.browser,
      Object.fromEntries(names.map((each) => [each, register])),
    );
    const { page } = await OptionsPage.open(extension.browser);
    const rows = `[aria-labelledby="${list}-title"] .entries li`;
    await page.waitForFunction(
      (all) => document.querySelectorAll(all).length === 3,
      undefined,
      rows,
    );
    const button = await page.$(`${rows}:first-child button`);
    await button?.scrollIntoView();
    const box = await button?.boundingBox();
    if (!box) throw new Error('the button is not shown');
    // As many readers press everything. The first click is done with when the second comes.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y, { count: 2, delay: 200 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.$$(rows)).toHaveLength(2);
    const stored = await readStored(extension.browser);
    const held = names.filter((each) => (stored[each] as { value?: unknown }).value === true);
    expect(held).toHaveLength(2);
  },
);
