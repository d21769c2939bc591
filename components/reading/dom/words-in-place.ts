import { breaksFlow } from './breaks-flow.ts';
import { edgeText } from './edge-text.ts';

/** Characters up to which an element may be one word of many that come one by one, as an answer that is being written. */
const SHORT = 60;
/** Characters beside it that can belong to the same name. */
const BESIDE = 40;

/** The words of an element that came in; of a short one with those beside it: "back" and "pain" may come in turn. */
export function wordsInPlace(element: Element): string {
  const text = element.textContent ?? '';
  if (text === '' || text.length > SHORT) return text;
  return textBeside(element, 'previousSibling') + text + textBeside(element, 'nextSibling');
}

function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  const isBefore = side === 'previousSibling';
  let beside = '';
  for (let node = element[side]; node && beside.length < BESIDE; node = node[side]) {
    if (node instanceof Element) {
      // A neighbour may be the rest of the page.
      const words = edgeText(node, isBefore ? 'end' : 'start', BESIDE);
      const text = breaksFlow(node) ? `\n${words}\n` : words;
      beside = isBefore ? text + beside : beside + text;
    } else if (node instanceof Text) {
      beside = isBefore ? node.data.slice(-BESIDE) + beside : beside + node.data.slice(0, BESIDE);
    }
  }
  return beside;
}
