import type { LibraryPlace } from './library-place.ts';
import { queryWords } from './query-words.ts';

/**
 * The place that a fragment names; whether a note or section of that id exists is not checked.
 * @param fragment `location.hash`
 */
export function readLibraryAddress(fragment: string): LibraryPlace {
  const [first = '', ...rest] = fragment.replace(/^#/, '').split('/').map(decoded);
  if (first === '' || first === 'notes') {
    const words = queryWords(rest.join('/'));
    return words === '' ? { kind: 'list' } : { kind: 'list', words };
  }
  if (first === 'guide') return { kind: 'guide', section: rest[0] || null };
  return { kind: 'note', id: [first, ...rest].join('/') };
}

/** A part of an address as it was written; a malformed one stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
