import type { LibraryPlace } from './library-place.ts';
import { queryWords } from './query-words.ts';

/** The fragment of library.html for a place: "#herniated-disc", "#guide/the-two-reasons", "#notes". */
export function libraryAddress(place: LibraryPlace): string {
  switch (place.kind) {
    case 'list': {
      const words = queryWords(place.words ?? '');
      return words === '' ? '#notes' : `#notes/${encodeURIComponent(words)}`;
    }
    case 'note':
      return `#${encodeURIComponent(place.id)}`;
    case 'guide':
      return place.section === null ? '#guide' : `#guide/${encodeURIComponent(place.section)}`;
  }
}
