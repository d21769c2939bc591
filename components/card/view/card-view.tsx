import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note } from '../../knowledge/note.ts';
import type { Translate } from '../../strings/translate.ts';
import { CardHeader } from './card-header.tsx';
import { DayLine } from './day-line.tsx';
import { RelatedList } from './related-list.tsx';
import { SourceList } from './source-list.tsx';
import { WarningList } from './warning-list.tsx';

export interface CardViewProps {
  knowledge: Knowledge;
  /** Id of the note that the mention leads to. */
  noteId: string;
  pinned: boolean;
  translate: Translate;
  /** What to call in an emergency, as people in the reader's country write it. */
  emergency: string;
  /** The drawing for a note. */
  figure?: ((note: Note) => ComponentChildren) | undefined;
  /** One line about the reader's own spell of pain for a note; null where there is nothing to say. */
  dayLine?: ((noteId: string) => Promise<string | null>) | undefined;
  onPin: () => void;
  onHideTerm: (noteId: string) => void;
  /** Opens a note in the library. */
  onOpenLibrary?: ((noteId: string) => void) | undefined;
  onClose: () => void;
  /** The card shows another note now, so its size is another one. */
  onResize: () => void;
}

const TITLE_ID = 'title';
const LEAD_ID = 'lead';

const present = <T,>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item): item is T => item !== undefined);

/**
 * The note as the reader sees it. A non-modal dialog: it holds links and buttons, so it is more than
 * a tooltip, and the page stays usable beside it. A screen reader says its name and lead when the
 * focus enters; opened by pointer, the host's live region says them.
 */
export function CardView(props: CardViewProps) {
  const { knowledge, noteId, pinned, translate, emergency, figure, dayLine } = props;
  const [trail, setTrail] = useState<readonly string[]>([noteId]);
  const card = useRef<HTMLDivElement>(null);
  const id = trail.at(-1) ?? noteId;
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is another note that has to be shown from its top.
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // The button that was pressed may be gone: the focus goes to the card, which is read out anew.
    card.current?.scrollTo(0, 0);
    card.current?.focus({ preventScroll: true });
    props.onResize();
  }, [id]);

  const note = knowledge.notes[id];
  if (!note) return null;
  const before = trail.at(-2);
  const drawing = figure?.(note);
  return (
    <div class="frame">
      <div
        ref={card}
        class="card"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={TITLE_ID}
        aria-describedby={LEAD_ID}
      >
        <CardHeader
          note={note}
          titleId={TITLE_ID}
          cameFrom={before === undefined ? null : (knowledge.notes[before]?.title ?? null)}
          pinned={pinned}
          translate={translate}
          onBack={() => setTrail(trail.slice(0, -1))}
          onPin={props.onPin}
          onClose={props.onClose}
        />
        <div class="body" key={id}>
          {drawing && <div class="figure">{drawing}</div>}
          <p id={LEAD_ID}>{note.lead}</p>
          {dayLine && <DayLine noteId={id} dayLine={dayLine} onResize={props.onResize} />}
          {note.whatItIs.length > 0 && (
            <details class="more" onToggle={props.onResize}>
              <summary>{translate('card_more')}</summary>
              {note.whatItIs.map((paragraph) => (
                <p class="paragraph" key={paragraph}>
                  {paragraph}
                </p>
              ))}
            </details>
          )}
          {note.whatHelps.length > 0 && (
            <section>
              <h3>{translate('card_what_helps')}</h3>
              <ul class="helps">
                {note.whatHelps.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          )}
          <WarningList warnings={note.seeSomeoneWhen} emergency={emergency} translate={translate} />
          <RelatedList
            notes={present(note.related.map((related) => knowledge.notes[related]))}
            translate={translate}
            onOpen={(related) => setTrail([...trail, related])}
          />
          <SourceList
            sources={present(note.sources.map((key) => knowledge.sources[key]))}
            reviewed={note.reviewed}
            translate={translate}
          />
          <footer class="footer">
            {props.onOpenLibrary && (
              <button type="button" class="quiet" onClick={() => props.onOpenLibrary?.(note.id)}>
                {translate('card_library')}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => props.onHideTerm(note.id)}>
              {translate('card_hide')}
            </button>
            <p>{translate('card_not_diagnosis')}</p>
          </footer>
        </div>
      </div>
    </div>
  );
}
