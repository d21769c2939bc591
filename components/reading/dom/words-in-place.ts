/** Characters up to which an element may be one word of many that come one by one, as an answer that is being written. */
const SHORT = 60;
/** Characters beside it that can belong to the same name. */
const BESIDE = 40;

/** The words of an element that came in; of a short one with those beside it: "back" and "pain" may come in turn. */
export function wordsInPlace(element: Element): string {
  const text = element.textContent ?? '';
  if (text.length > SHORT) return text;
  return textBeside(element, 'previousSibling') + text + textBeside(element, 'nextSibling');
}

function textBeside(element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let beside = '';
  for (let node = element[side]; node && beside.length < BESIDE; node = node[side]) {
    const text = node instanceof Comment ? '' : (node.textContent ?? '');
    beside = side === 'nextSibling' ? beside + text : text + beside;
  }
  return side === 'nextSibling' ? beside.slice(0, BESIDE) : beside.slice(-BESIDE);
}
