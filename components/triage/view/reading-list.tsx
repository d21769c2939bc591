import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Translate } from '../../strings/translate.ts';

/** What the notes to read need to draw themselves. */
export interface ReadingListProps {
  /** Ids of notes; one that is not written yet is passed over. */
  ids: readonly string[];
  notes: Knowledge['notes'];
  onOpenNote: (id: string) => void;
  onOpenGuide: () => void;
  translate: Translate;
}

/** Notes to read, which open in place, and the guide, which opens in the library. */
export function ReadingList({ ids, notes, onOpenNote, onOpenGuide, translate }: ReadingListProps) {
  return (
    <ul class="triage-reading">
      {ids
        .flatMap((id) => notes[id] ?? [])
        .map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="triage-link" onClick={() => onOpenNote(id)}>
              {title}
            </button>
          </li>
        ))}
      <li>
        <button type="button" class="triage-link" onClick={onOpenGuide}>
          {translate('library_open_guide')}
        </button>
      </li>
    </ul>
  );
}
