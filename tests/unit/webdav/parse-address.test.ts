import { expect, test } from 'vitest';
import { parseAddress } from '../../../components/webdav/parse-address.ts';

test.each([
  ['https://cloud.example/dav/files/me', 'https://cloud.example/dav/files/me/', 'backnotes.json'],
  [' https://cloud.example/dav/// ', 'https://cloud.example/dav/', 'backnotes.json'],
  ['cloud.example', 'https://cloud.example/', 'backnotes.json'],
  ['https://cloud.example:8443/a/mine.JSON', 'https://cloud.example:8443/a/', 'mine.JSON'],
  ['https://cloud.example/a.json/', 'https://cloud.example/a.json/', 'backnotes.json'],
  ['https://cloud.example/a%20b/#top', 'https://cloud.example/a%20b/', 'backnotes.json'],
  ['http://127.0.0.1:8080/dav', 'http://127.0.0.1:8080/dav/', 'backnotes.json'],
  ['http://localhost/', 'http://localhost/', 'backnotes.json'],
])('%s', (typed, folder, name) => {
  expect(parseAddress(typed)).toMatchObject({ kind: 'ok', folder, file: folder + name });
});

test('permission is asked for the host alone, whatever the port', () => {
  const address = parseAddress('https://cloud.example:8443/a/');
  expect(address).toMatchObject({ hostPattern: 'https://cloud.example/*' });
});

test.each([
  ['', 'missing'],
  ['  ', 'missing'],
  ['http://cloud.example/dav/', 'not-https'],
  ['http://127.0.0.1.evil.example/', 'not-https'],
  ['http://localhost.evil.example/', 'not-https'],
  ['https://me:secret@cloud.example/', 'has-name'],
  ['file:///etc/', 'no-address'],
  ['javascript://x/', 'no-address'],
  ['https://*/', 'no-address'],
  ['https://', 'no-address'],
  ['not an address', 'no-address'],
  ['https://cloud.example/?dir=/a', 'no-address'],
  [`https://cloud.example/${'a'.repeat(3000)}`, 'no-address'],
])('%s is %s', (typed, kind) => {
  expect(parseAddress(typed)).toEqual({ kind });
});
