import { expect, test } from 'vitest';
import { isFirstRun } from '../../../components/welcome/is-first-run.ts';

const SYNCED = { 's.textSize': { v: 'large', t: 1, d: 'other', z: 1 } };

test.each([
  { name: 'a first install', installed: { reason: 'install' }, synced: {}, greets: true },
  {
    name: 'Firefox says it is no trial',
    installed: { reason: 'install', temporary: false },
    synced: {},
    greets: true,
  },
  { name: 'a trial', installed: { reason: 'install', temporary: true }, synced: {}, greets: false },
  { name: 'an update', installed: { reason: 'update' }, synced: {}, greets: false },
  {
    name: 'an update of the browser',
    installed: { reason: 'chrome_update' },
    synced: {},
    greets: false,
  },
  {
    name: 'another device of the same reader',
    installed: { reason: 'install' },
    synced: SYNCED,
    greets: false,
  },
  {
    name: 'synced items of somebody else',
    installed: { reason: 'install' },
    synced: { other: 1 },
    greets: true,
  },
])('the welcome page and $name', ({ installed, synced, greets }) => {
  expect(isFirstRun(installed, synced)).toBe(greets);
});
