import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { OptionsPage } from './harness/options-page.ts';
import { refuseToSave } from './harness/refuse-to-save.ts';
import { readStored, replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

test('a site that could not be saved is still there to be tried again', async () => {
  const options = await OptionsPage.open(extension.browser);
  const { page } = options;
  await refuseToSave(page);
  await page.type('#site', 'www.example.org/page');
  await page.keyboard.press('Enter');
  await options.waitForText('.saved.failed', /\w/);
  expect(await page.$eval('#site', (field) => (field as HTMLInputElement).value)).toBe(
    'www.example.org/page',
  );
});

test('a wait that could not be saved goes back to the one that holds', async () => {
  const options = await OptionsPage.open(extension.browser);
  const { page } = options;
  await refuseToSave(page);
  await page.focus('#hover-delay');
  await page.keyboard.press('End');
  await options.waitForText('.saved.failed', /\w/);
  await pollUntil('the slider to go back', async () => {
    const value = await page.$eval('#hover-delay', (slider) => (slider as HTMLInputElement).value);
    return value === '200' ? true : undefined;
  });
});

test('two boxes that are ticked at once are two choices', async () => {
  const options = await OptionsPage.open(extension.browser);
  await options.page.$$eval('[aria-describedby="groups-hint"] input', (boxes) => {
    for (const box of boxes.slice(0, 2)) (box as HTMLInputElement).click();
  });
  await pollUntil('both to be kept', async () => {
    const stored = await readStored(extension.browser);
    const kept = ['condition', 'anatomy'].map((group) => stored[`register.group.${group}`]);
    return kept.every((one) => (one as { value?: unknown } | undefined)?.value === false)
      ? true
      : undefined;
  });
});

test('an entry that is taken off the list of sites takes no other with it', async () => {
  const register = { value: true, time: 1, device: 'test-device', schema: 1 };
  await replaceStored(extension.browser, {
    'register.off.example.org': register,
    'register.off.www.example.org': register,
  });
  const options = await OptionsPage.open(extension.browser);
  const { page } = options;
  await page.focus('[aria-labelledby="sites-title"] .entries li:last-child button');
  await page.keyboard.press('Enter');
  await pollUntil('the entry to go', async () =>
    (await options.textOf('[aria-labelledby="sites-title"] .entry-label')).length < 2
      ? true
      : undefined,
  );
  expect(await options.textOf('[aria-labelledby="sites-title"] .entry-label')).toEqual([
    'example.org',
  ]);
  expect(
    await page.evaluate(() => document.activeElement?.closest('li')?.firstChild?.textContent),
  ).toBe('example.org');
});
