import type { Note } from '../../knowledge/note.ts';

interface NoteEntryProps {
  note: Note;
  address: string;
  /** The kind of note, in words, where the list does not say it. */
  group?: string | undefined;
  /** The name by which it was found, where that is not its title. */
  otherName?: string | undefined;
}

/** A note in a list: its title as the link, and its lead. */
export function NoteEntry({ note, address, group, otherName }: NoteEntryProps) {
  return (
    <li class="entry">
      <h3>
        <a href={address}>{note.title}</a>
      </h3>
      {(group ?? otherName) !== undefined && (
        <p class="kind">{[group, otherName].filter((part) => part !== undefined).join(' · ')}</p>
      )}
      <p>{note.lead}</p>
    </li>
  );
}
