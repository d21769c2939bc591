import { flowOf } from './flow-of.ts';
import { isInsideSkipped } from './is-inside-skipped.ts';

/**
 * The block whose run a node belongs to: the nearest ancestor that is not inline.
 * @returns null when the node lies in something that is never read, or is not in a tree
 */
export function blockOf(node: Node): Element | ShadowRoot | null {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (parent instanceof ShadowRoot) return parent;
    if (!(parent instanceof Element)) return null;
    const flow = flowOf(parent);
    if (flow === 'skip') return null;
    if (flow === 'block') return isInsideSkipped(parent) ? null : parent;
  }
  return null;
}
