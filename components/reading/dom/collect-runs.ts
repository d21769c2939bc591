import { flowOf } from './flow-of.ts';
import type { Run, RunPiece } from './run.ts';

/** Stands in a run for something that is not read, so that no form reaches across it. */
const BREAK = '\u2028\ufffc\u2028';

/**
 * Reads the runs that belong to a block itself. Blocks inside it end a run and are not entered.
 * @param block an element, or a shadow root, that lays out its children as a block
 */
export function collectRuns(block: Element | ShadowRoot): Run[] {
  const runs: Run[] = [];
  let text = '';
  let pieces: RunPiece[] = [];
  const endRun = (): void => {
    if (pieces.length > 0) runs.push({ text, pieces });
    text = '';
    pieces = [];
  };
  const readChildren = (parent: Node): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) {
        pieces.push({ node: child, start: text.length });
        text += child.data;
      } else if (child instanceof Element) {
        const flow = flowOf(child);
        if (flow === 'inline') readChildren(child);
        else if (flow === 'space') text += ' ';
        else if (flow === 'skip') text += BREAK;
        else endRun();
      }
    }
  };
  readChildren(block);
  endRun();
  return runs;
}
