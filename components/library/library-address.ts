import type { LibraryPlace } from './library-place.ts';

/** The fragment of library.html for a place: "#herniated-disc", "#guide/the-two-reasons", "#notes". */
export function libraryAddress(place: LibraryPlace): string {
  switch (place.kind) {
    case 'list':
      return place.words ? `#notes/${encodeURIComponent(place.words)}` : '#notes';
    case 'note':
      return `#${encodeURIComponent(place.id)}`;
    case 'guide':
      return place.section === null ? '#guide' : `#guide/${encodeURIComponent(place.section)}`;
  }
}
