import type { FigureWords } from './figure-words.ts';
import { type FigureRequest, planFigure } from './plan-figure.ts';

/**
 * The drawing in words, for a reader who does not see it.
 * @returns sentences: from where it is seen, what happens, which parts are lit
 */
export function describeFigure(words: FigureWords, request: FigureRequest): string {
  const { view, change, lights } = planFigure(request);
  const lit = Object.keys(words.parts).filter((part) => request.parts.includes(part));
  const shown = (change && words.changes[change]) || [];
  const happens = shown.find(({ about }) => about.some((part) => lit.includes(part))) ?? shown[0];
  const others = lit.filter((part) => !happens?.about.includes(part));
  // A back muscle that lies with the sciatic nerve is another one.
  const nameOf = (part: string) =>
    words.parts[part === 'muscles' && lights('sciatic-nerve') ? 'piriformis' : part] ?? part;
  const list = new Intl.ListFormat(words.language).format(others.map(nameOf));
  return [
    words.views[view],
    happens?.says,
    others.length > 0 ? words.lit.replace('{parts}', list) : undefined,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}
