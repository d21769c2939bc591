import type { Stretch } from './stretch.ts';
import { stretchesOf } from './stretches-of.ts';

/** Elements of a page that are looked at together. */
const MOST_ELEMENTS = 600;

/** Cuts a root into stretches that are small enough to be read each in one go. Yields now and then. */
export function* readableStretches(root: Element | ShadowRoot): Generator<null, Stretch[]> {
  const stretches: Stretch[] = [];
  for (const stretch of stretchesOf(root, MOST_ELEMENTS)) {
    if (stretch) stretches.push(stretch);
    else yield null;
  }
  return stretches;
}
