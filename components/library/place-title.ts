import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Translate } from '../strings/translate.ts';
import type { Guide } from './guide.ts';
import type { LibraryPlace } from './library-place.ts';

/** What the tab is called at a place. */
export function placeTitle(
  place: LibraryPlace,
  parts: { knowledge: Pick<Knowledge, 'notes'>; guide: Pick<Guide, 'title'>; translate: Translate },
): string {
  const { knowledge, guide, translate } = parts;
  const title = place.kind === 'guide' ? guide.title : titleOfNote(place, knowledge);
  return title === undefined ? translate('library_title') : translate('library_tab', title);
}

function titleOfNote(place: LibraryPlace, { notes }: Pick<Knowledge, 'notes'>): string | undefined {
  return place.kind === 'note' ? notes[place.id]?.title : undefined;
}
