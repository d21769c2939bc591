import type { Note } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';

interface RelatedListProps {
  notes: readonly Note[];
  translate: Translate;
  onOpen: (id: string) => void;
}

/** Notes that a reader would want next; each opens in the card itself. */
export function RelatedList({ notes, translate, onOpen }: RelatedListProps) {
  if (notes.length === 0) return null;
  return (
    <section class="related">
      <h3>{translate('card_related')}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>
            <button type="button" class="chip" onClick={() => onOpen(note.id)}>
              {note.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
