import { beforeEach, expect, test } from 'vitest';
import { OptionsPage } from './harness/options-page.ts';
import { replaceStored } from './harness/stored-items.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

test('on a phone the example of an address can be read whole, beside the field and where one is refused', async () => {
  const options = await OptionsPage.open(extension.browser);
  await options.page.setViewport({ width: 360, height: 740 });
  const width = () => options.page.evaluate(() => document.documentElement.scrollWidth);
  expect(await options.textOf('#webdav-address-hint')).toEqual([
    expect.stringContaining('https://cloud.example.org/remote.php/dav/files/you/'),
  ]);
  expect(await width()).toBeLessThanOrEqual(360);
  await options.page.type('#webdav-address', 'no address');
  await options.press('.webdav-form button[type="submit"]');
  await options.waitForText('#webdav-problem', 'It looks like https://');
  expect(await width()).toBeLessThanOrEqual(360);
});
