import { edgeText } from '../../components/reading/dom/edge-text.ts';
import { everyBlock } from '../../components/reading/dom/every-block.ts';
import { locateBlocks } from '../../components/reading/dom/locate-blocks.ts';
import { textOf } from '../../components/reading/dom/stretch.ts';
import { stretchesOf } from '../../components/reading/dom/stretches-of.ts';

export { edgeText };

/** The texts of the parts that the body is cut into. */
export const partsOfBody = (most?: number): string[] =>
  [...stretchesOf(document.body, most)].flatMap((stretch) => (stretch ? [textOf(stretch)] : []));

/** The same, where the page takes some elements away while it has its turn, after the first part. */
export function partsWhileGoing(most: number, going: readonly Element[]): string {
  let text = '';
  for (const stretch of stretchesOf(document.body, most)) {
    if (stretch) text += textOf(stretch);
    for (const element of going) element.remove();
  }
  return text;
}

/** Ids of the blocks that hold the first place of a word in each part, by both ways of finding them. */
export function blocksWith(word: string, most?: number): { located: string[]; every: string[] } {
  const located: string[] = [];
  const every: string[] = [];
  for (const stretch of stretchesOf(document.body, most)) {
    if (!stretch) continue;
    const text = textOf(stretch);
    const place = text.indexOf(word);
    if (place < 0) continue;
    for (const block of locateBlocks(stretch, text.length, [place])) located.push(idOf(block));
    for (const block of everyBlock(stretch)) {
      if (block.textContent?.includes(word)) every.push(idOf(block));
    }
  }
  return { located, every };
}

const idOf = (block: Element | ShadowRoot): string =>
  block instanceof Element ? block.id : 'shadow';
