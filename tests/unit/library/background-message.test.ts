import { expect, test } from 'vitest';
import { parseBackgroundMessage } from '../../../components/messages/parse-background-message.ts';

test('the background does what it knows, and nothing else', () => {
  const message = { kind: 'open-library', note: 'sciatica' };
  expect(parseBackgroundMessage(message)).toEqual(message);
  expect(parseBackgroundMessage({ ...message, url: 'https://evil.example/' })).toEqual(message);
  expect(parseBackgroundMessage({ kind: 'sync-now', more: 1 })).toEqual({ kind: 'sync-now' });
  for (const other of [
    null,
    'open-library',
    {},
    { kind: 'open-library' },
    { kind: 'list-terms' },
  ]) {
    expect(parseBackgroundMessage(other)).toBeNull();
  }
  expect(parseBackgroundMessage({ kind: 'open-library', note: 7 })).toBeNull();
});
