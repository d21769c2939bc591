import { blockOf } from './block-of.ts';
import type { Changes } from './changes.ts';
import { flowOf } from './flow-of.ts';
import { ownText } from './own-text.ts';
import { wordsInPlace } from './words-in-place.ts';

/** Children of a parent beyond which a changed text is asked alone, without its neighbours. */
const SMALL_FAMILY = 20;

/** The words that came or changed, one line each; asked on pages that had nothing to mark so far. */
export function changedTexts(changes: Changes): string {
  const texts = outermostAdded(changes).map(wordsInPlace);
  for (const node of changes.texts) if (node instanceof Text) texts.push(flowText(node));
  return texts.join('\n');
}

/** Elements that came in and are still there, without those inside another of them. */
export function outermostAdded(changes: Changes): Element[] {
  return [...changes.added].filter((element) => {
    if (!element.isConnected) return false;
    for (let outer = element.parentElement; outer; outer = outer.parentElement) {
      if (changes.added.has(outer)) return false;
    }
    return true;
  });
}

/** The block whose own text a changed node is part of; null when it is gone or never read. */
export function blockOfChange(node: Node): Element | ShadowRoot | null {
  if (!node.isConnected) return null;
  const child = node instanceof Text ? node : node.firstChild;
  if (child) return blockOf(child);
  // What is left of an inline element without its text is part of the block around it.
  if (node instanceof Element && flowOf(node) !== 'block') return blockOf(node);
  return node instanceof Element || node instanceof ShadowRoot ? node : null;
}

/**
 * The words of a block that changed, and once more those of the changed text alone: where it stands behind an element that
 * only its style makes a block, nothing shows that a word begins.
 */
export function wordsOfChange(block: Element | ShadowRoot, changed: Node): string {
  const words = ownText(block, changed);
  return changed instanceof Text && changed.data !== words ? `${words}\n${changed.data}` : words;
}

/** A text node's own words, with its neighbours' where the flow is cut into small pieces. */
function flowText(node: Text): string {
  const parent = node.parentNode;
  const isSmall = parent && parent.childNodes.length <= SMALL_FAMILY;
  return isSmall && (parent instanceof Element || parent instanceof ShadowRoot)
    ? ownText(parent, node)
    : node.data;
}
