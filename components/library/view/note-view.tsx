import type { ComponentChildren } from 'preact';
import { fillEmergency } from '../../knowledge/fill-emergency.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Note } from '../../knowledge/note.ts';
import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import { libraryAddress } from '../library-address.ts';
import { ReviewedFoot } from './reviewed-foot.tsx';
import { SourceDetails } from './source-details.tsx';
import { WarningItem } from './warning-item.tsx';

interface NoteViewProps {
  note: Note;
  knowledge: Knowledge;
  region: Region;
  figure: (note: Note) => ComponentChildren;
  onPrint: () => void;
  translate: Translate;
}

/** A note in full. */
export function NoteView({ note, knowledge, region, figure, onPrint, translate }: NoteViewProps) {
  const fill = (text: string) => fillEmergency(text, region);
  const drawing = figure(note);
  const related = note.related.flatMap((id) => knowledge.notes[id] ?? []);
  return (
    <article class="article">
      <header>
        <h1 tabIndex={-1}>{note.title}</h1>
        <p class="kind">{translate(`card_group_${note.group}`)}</p>
        <p class="lead">{fill(note.lead)}</p>
      </header>
      {drawing && <div class="drawing">{drawing}</div>}
      {note.whatItIs.length > 0 && (
        <section>
          <h2>{translate('library_what_it_is')}</h2>
          {note.whatItIs.map((paragraph) => (
            <p key={paragraph}>{fill(paragraph)}</p>
          ))}
        </section>
      )}
      {note.whatHelps.length > 0 && (
        <section>
          <h2>{translate('card_what_helps')}</h2>
          <ul class="points">
            {note.whatHelps.map((item) => (
              <li key={item}>{fill(item)}</li>
            ))}
          </ul>
        </section>
      )}
      {note.seeSomeoneWhen.length > 0 && (
        <section>
          <h2>{translate('card_see_someone_when')}</h2>
          <ul class="warnings">
            {note.seeSomeoneWhen.map(({ level, text }) => (
              <WarningItem key={text} level={level} translate={translate}>
                {fill(text)}
              </WarningItem>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <nav class="related" aria-labelledby="library-related">
          <h2 id="library-related">{translate('card_related')}</h2>
          <ul>
            {related.map(({ id, title }) => (
              <li key={id}>
                <a href={libraryAddress({ kind: 'note', id })}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <section class="sources">
        <h2>{translate('card_sources')}</h2>
        <SourceDetails
          sources={note.sources.flatMap((key) => knowledge.sources[key] ?? [])}
          translate={translate}
        />
        <ReviewedFoot reviewed={note.reviewed} onPrint={onPrint} translate={translate} />
      </section>
    </article>
  );
}
