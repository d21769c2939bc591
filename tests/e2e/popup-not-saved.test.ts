import { beforeEach, expect, test } from 'vitest';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { keptSpell } from './harness/kept-spell.ts';
import { refuseToSave } from './harness/refuse-to-save.ts';
import { replaceStored } from './harness/stored-items.ts';
import { tap, textOf } from './harness/tap.ts';
import { useExtension } from './harness/use-extension.ts';

const extension = useExtension();
beforeEach(() => replaceStored(extension.browser));

test('a switch that could not be saved goes back, and a line says so', async () => {
  const popup = await extension.browser.openExtensionPage('popup.html');
  await popup.waitForSelector('.popup-switch input');
  await refuseToSave(popup);
  await popup.click('.popup-switch input');
  await pollUntil('the line that says so', async () =>
    (await textOf(popup, '.popup-header [role="alert"]')).includes('could not be saved')
      ? true
      : undefined,
  );
  expect(await popup.$eval('.popup-switch input', (input) => input.matches(':checked'))).toBe(true);
});

test('the emergency number of a chosen country shows although it could not be saved', async () => {
  const popup = await extension.browser.openExtensionPage('popup.html');
  await popup.waitForSelector('.emergency-foot select');
  await refuseToSave(popup);
  await popup.select('.emergency-foot select', 'NZ');
  await pollUntil('the number of New Zealand', async () =>
    (await textOf(popup, '.emergency-foot strong')) === '111' ? true : undefined,
  );
  expect(await textOf(popup, '.popup-header [role="alert"]')).toContain('could not be saved');
});

test('a result that could not be saved is not said to be in the spell', async () => {
  await replaceStored(extension.browser, { 'episode.open': keptSpell(3) });
  const popup = await extension.browser.openExtensionPage('popup.html');
  await tap(popup, 'button', 'Do the check again');
  await refuseToSave(popup);
  await tap(popup, '.triage-wrong');
  await popup.waitForSelector('.triage-result');
  await popup.waitForSelector('.episode-problem');
  expect(await textOf(popup, '.triage-result')).not.toContain('Added to the spell');
  expect(await textOf(popup, '.triage-result')).toContain('Go to day 4');
});
