import { flowOf } from './flow-of.ts';
import type { Run, RunPiece } from './run.ts';

/** Stands in a run for something that is not read, so that no form reaches across it. */
const BREAK = '\u2028\ufffc\u2028';
/** Nodes between two chances for the page to have its turn. */
const BATCH = 1000;
/** Text nodes after which a run ends with its sentence, and at the latest: few paragraphs have as many. */
const MANY_PIECES = 5000;
const MOST_PIECES = 6000;
const SENTENCE_END = /[.!?]\s*$/;

/**
 * Reads the runs that belong to a block itself. Blocks inside it end a run and are not entered.
 * @param block an element, or a shadow root, that lays out its children as a block
 * @yields each run, and null now and then, so that the page has its turn
 */
export function* collectRuns(block: Element | ShadowRoot): Generator<Run | null, void> {
  let text = '';
  let pieces: RunPiece[] = [];
  let steps = 0;
  const endRun = function* (): Generator<Run> {
    if (pieces.length > 0) yield { text, pieces };
    text = '';
    pieces = [];
  };
  // Up and down by hand: inline elements may be nested deeper than calls can be.
  for (let node: Node | null = block.firstChild; node; ) {
    let next: Node | null = null;
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
      // Asked of the node, not of the run, which would be copied together for it each time.
      const isLong = pieces.length >= MANY_PIECES && SENTENCE_END.test(node.data.slice(-4));
      if (isLong || pieces.length >= MOST_PIECES) yield* endRun();
    } else if (node instanceof Element) {
      const flow = flowOf(node);
      if (flow === 'inline') next = node.firstChild;
      else if (flow === 'space') text += ' ';
      else if (flow === 'skip') text += BREAK;
      else yield* endRun();
    }
    while (!next && node && node !== block) {
      next = node.nextSibling;
      node = next ? node : node.parentNode;
    }
    node = next;
    if (++steps % BATCH === 0) yield null;
  }
  yield* endRun();
}
