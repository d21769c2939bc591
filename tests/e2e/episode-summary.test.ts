import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { keptCheckIn, keptSpell } from './harness/kept-spell.ts';
import { replaceStored } from './harness/stored-items.ts';
import { headingLike, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

test('a summary that is open follows what is kept, so that no old one is printed or left to be seen', async () => {
  const { browser } = extension;
  await replaceStored(browser, { 'episode.open': keptSpell(8) });
  const page = await browser.openExtensionPage('summary.html');
  await headingLike(page, /^Summary of a spell/);
  const says = (words: RegExp) =>
    pollUntil(`the summary to say ${words}`, async () =>
      words.test(await textOf(page, '#summary')) ? true : undefined,
    );
  expect(await textOf(page, '.summary')).not.toMatch(/pain 7 of 10/);
  await replaceStored(browser, {
    'episode.open': keptSpell(8, { checkIns: [keptCheckIn(0, 'worse', 7)] }),
  });
  await says(/pain 7 of 10/);
  await replaceStored(browser);
  await pollUntil('what was deleted to go', async () =>
    (await page.$('.summary')) === null ? true : undefined,
  );
});
