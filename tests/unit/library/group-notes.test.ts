import { expect, test } from 'vitest';
import { groupNotes } from '../../../components/library/group-notes.ts';
import { contentOfDisk } from './content-of-disk.ts';
import { noteOf } from './note-of.ts';

const { notes } = contentOfDisk();

test('groups stand in one order, their notes by title, and an empty group is left out', () => {
  const notes = [
    noteOf('b', { title: 'Éclair', group: 'treatment' }),
    noteOf('c', { title: 'fan', group: 'treatment' }),
    noteOf('a', { title: 'Door', group: 'treatment' }),
    noteOf('d', { group: 'sign' }),
  ];
  const ids = groupNotes(notes).map(({ group, notes }) => [group, notes.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['sign', ['d']],
    ['treatment', ['a', 'b', 'c']],
  ]);
});

test('every note of this repository is in the list, once', () => {
  const groups = groupNotes(notes);
  expect(groups.map(({ group }) => group)).toEqual([
    'condition',
    'sign',
    'anatomy',
    'test',
    'treatment',
  ]);
  const listed = groups.flatMap((group) => group.notes.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
});
