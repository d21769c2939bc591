import type { Knowledge } from '../../knowledge/knowledge.ts';

/** What the notes to read need to draw themselves. */
export interface ReadingListProps {
  /** Ids of notes; one that is not written yet is passed over. */
  ids: readonly string[];
  notes: Knowledge['notes'];
  /** Address of the library page; without it, notes open here. */
  libraryUrl?: string | undefined;
  onOpenNote: (id: string) => void;
}

/** Notes to read, as links into the library or as buttons that open the note in place. */
export function ReadingList({ ids, notes, libraryUrl, onOpenNote }: ReadingListProps) {
  return (
    <ul class="triage-reading">
      {ids
        .flatMap((id) => notes[id] ?? [])
        .map(({ id, title }) => (
          <li key={id}>
            {libraryUrl === undefined ? (
              <button type="button" class="triage-link" onClick={() => onOpenNote(id)}>
                {title}
              </button>
            ) : (
              <a href={`${libraryUrl}#${id}`} target="_blank" rel="noopener">
                {title}
              </a>
            )}
          </li>
        ))}
    </ul>
  );
}
