import { expect, test } from 'vitest';
import { placeNow } from '../../../components/popup/place-now.ts';

const list = (...notes: string[]) =>
  notes.map((note) => ({ note, text: note, start: null, end: null }));

test.each([
  ['where nothing has changed', ['disc', 'nerve', 'disc'], 2, ['disc', 'nerve', 'disc'], 2],
  ['below another that came', ['disc', 'nerve'], 1, ['spasm', 'disc', 'nerve'], 2],
  ['above one that went', ['spasm', 'disc', 'nerve'], 2, ['disc', 'nerve'], 1],
  ['the last of its note where it has gone itself', ['disc', 'disc'], 1, ['nerve', 'disc'], 1],
  ['nowhere once its note has gone', ['disc', 'nerve'], 1, ['disc'], null],
  ['nowhere for what was no place', ['disc'], 3, ['disc'], null],
])('a mention is found %s', (_, before, index, now, expected) => {
  expect(placeNow(list(...before), index, list(...now))).toBe(expected);
});
