import { expect, test } from 'vitest';
import { placeTitle } from '../../../components/library/place-title.ts';
import { noteOf } from './note-of.ts';

const parts = {
  knowledge: { notes: { sciatica: noteOf('sciatica', { title: 'Sciatica' }) } },
  guide: { title: 'A guide' },
  translate: (key: string, ...words: string[]) => [key, ...words].join(' '),
};

test('the tab says where the reader is', () => {
  expect(placeTitle({ kind: 'list' }, parts)).toBe('library_title');
  expect(placeTitle({ kind: 'note', id: 'sciatica' }, parts)).toBe('library_tab Sciatica');
  expect(placeTitle({ kind: 'guide', section: 'x' }, parts)).toBe('library_tab A guide');
  expect(placeTitle({ kind: 'note', id: 'no-such-note' }, parts)).toBe('library_title');
});
