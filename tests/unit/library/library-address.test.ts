import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryAddress } from '../../../components/library/library-address.ts';
import type { LibraryPlace } from '../../../components/library/library-place.ts';
import { readLibraryAddress } from '../../../components/library/read-library-address.ts';
import { contentOfDisk } from './content-of-disk.ts';

const { notes, guide } = contentOfDisk();

test.each<[string, LibraryPlace]>([
  ['', { kind: 'list' }],
  ['#', { kind: 'list' }],
  ['#notes', { kind: 'list' }],
  ['#herniated-disc', { kind: 'note', id: 'herniated-disc' }],
  ['#guide', { kind: 'guide', section: null }],
  ['#guide/', { kind: 'guide', section: null }],
  ['#guide/the-two-reasons', { kind: 'guide', section: 'the-two-reasons' }],
  ['#no-such-note', { kind: 'note', id: 'no-such-note' }],
  ['#%E0%A4%A', { kind: 'note', id: '%E0%A4%A' }],
  ['#<script>', { kind: 'note', id: '<script>' }],
])('“%s” is read', (address, place) => {
  expect(readLibraryAddress(address)).toEqual(place);
});

test('a place is read back from its address', () => {
  const id = fc.string({ minLength: 1 }).filter((text) => !['guide', 'notes'].includes(text));
  const place = fc.oneof(
    fc.constant<LibraryPlace>({ kind: 'list' }),
    id.map((text): LibraryPlace => ({ kind: 'note', id: text })),
    fc
      .option(fc.string({ minLength: 1 }))
      .map((section): LibraryPlace => ({ kind: 'guide', section })),
  );
  fc.assert(
    fc.property(place, (there) => {
      expect(readLibraryAddress(libraryAddress(there))).toEqual(there);
    }),
  );
});

test('words to look for are kept on one line, whole, and no longer than a search can use', () => {
  const there = (words: string) => readLibraryAddress(libraryAddress({ kind: 'list', words }));
  expect(there(' slipped\n  disc ')).toEqual({ kind: 'list', words: 'slipped disc' });
  // A browser cuts what is selected without regard for emoji: half of one is no character of an address.
  expect(there('my back \ud83d')).toEqual({ kind: 'list', words: 'my back \ufffd' });
  const passage = 'We walked a long way over the hills that day, and then sat down. '.repeat(300);
  expect(there(passage)).toEqual({ kind: 'list', words: passage.slice(0, 200).trim() });
  // Somebody may as well have written the address by hand.
  expect(readLibraryAddress(`#notes/${encodeURIComponent(passage)}`)).toEqual(there(passage));
  expect(libraryAddress({ kind: 'list', words: ' \n ' })).toBe('#notes');
});

test('every note and every section of the guide has an address of its own', () => {
  const places: LibraryPlace[] = [
    { kind: 'list' },
    { kind: 'guide', section: null },
    ...notes.map(({ id }): LibraryPlace => ({ kind: 'note', id })),
    ...guide.sections.map(({ id }): LibraryPlace => ({ kind: 'guide', section: id })),
  ];
  const addresses = places.map(libraryAddress);
  expect(new Set(addresses).size).toBe(places.length);
  for (const [index, address] of addresses.entries()) {
    expect(address).toMatch(/^#[a-z0-9/-]+$/);
    expect(readLibraryAddress(address)).toEqual(places[index]);
  }
});
