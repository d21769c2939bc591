import type { Run, RunPiece } from './run.ts';

function pieceAt(run: Run, offset: number): RunPiece | undefined {
  let low = 0;
  let high = run.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return run.pieces[low];
}

/**
 * The place in the page of a stretch of a run's text.
 * @param start,end UTF-16 offsets into `run.text`, end exclusive
 * @returns null for an empty run
 */
export function rangeInRun(run: Run, start: number, end: number): StaticRange | null {
  const first = pieceAt(run, start);
  const last = pieceAt(run, end - 1);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}
