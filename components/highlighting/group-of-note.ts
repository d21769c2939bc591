import type { Lexicon, LexiconData } from '../detection/lexicon.ts';
import type { Group } from '../knowledge/note.ts';

/** The group of each note, read from the lexicon when it is first asked for. */
export function groupOfNote({ data }: Lexicon): (note: string) => Group | undefined {
  let groups: Map<string, Group> | undefined;
  return (id) => {
    groups ??= new Map(
      (JSON.parse(data) as LexiconData).notes.map(({ note, group }) => [note, group]),
    );
    return groups.get(id);
  };
}
