import { wordsInPlace } from './words-in-place.ts';

/** Characters beyond which an element is looked through anyway, piece by piece. */
const SHORT_TEXT = 20_000;

/**
 * Whether an element that came in may hold a form: in its words as they stand, or in each text of its own. Where blocks
 * touch ("2h ago</b><p>Sciatica"), as all do that a script has made, no boundary shows that a word begins.
 * @param mayHoldForm asked of a text
 */
export function mayAddForm(element: Element, mayHoldForm: (text: string) => boolean): boolean {
  const words = wordsInPlace(element);
  if (words.length > SHORT_TEXT || mayHoldForm(words)) return true;
  const apart = textsApart(element);
  return apart !== words && mayHoldForm(apart);
}

function textsApart(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join('\n');
}
