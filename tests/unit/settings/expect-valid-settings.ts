import { expect } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';
import type { Settings } from '../../../components/settings/settings.ts';

/** Checks settings field by field, without the schemas that made them. */
export function expectValidSettings(settings: Settings): void {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  expect(typeof settings.enabled).toBe('boolean');
  expect(typeof settings.badge).toBe('boolean');
  expect(typeof settings.cardDay).toBe('boolean');
  expect(['dotted', 'solid', 'wavy', 'tint', 'none']).toContain(settings.highlightStyle);
  expect(['every', 'first-in-section', 'first-on-page']).toContain(settings.mentionChoice);
  expect(Number.isInteger(settings.hoverDelay)).toBe(true);
  expect(settings.hoverDelay).toBeGreaterThanOrEqual(0);
  expect(settings.hoverDelay).toBeLessThanOrEqual(2000);
  expect(['small', 'normal', 'large']).toContain(settings.textSize);
  const groups = Object.entries(settings.groups).filter(([, on]) => typeof on === 'boolean');
  expect(groups.map(([group]) => group)).toEqual(Object.keys(DEFAULT_SETTINGS.groups));
  expect(settings.region === null || typeof settings.region === 'string').toBe(true);
  expect(typeof settings.syncSitesOff).toBe('boolean');
  expect(typeof settings.browserSync).toBe('boolean');
  for (const entry of [...settings.sitesOff, ...settings.hiddenTerms]) {
    expect(typeof entry).toBe('string');
  }
  const { pausedUntil } = settings;
  expect(pausedUntil === null || Number.isFinite(Date.parse(pausedUntil))).toBe(true);
}
