import { STORM_END, STORM_START } from '../../tests/bench/pages/make-storm-page.ts';
import type { PageLoad } from './load-page.ts';
import { readTrace } from './read-trace.ts';
import type { ScriptCost } from './script-cost.ts';
import type { TraceEvent } from './trace-event.ts';

/** One fresh load of a page, measured. */
export interface Load extends PageLoad {
  cost: ScriptCost;
  /** The cost between the storm's two marks, on the pages that have one. */
  storm: (ScriptCost & { milliseconds: number; changes: number }) | null;
}

/** @param events of the browser's whole trace, other loads among them */
export function measureLoad(load: PageLoad, events: readonly TraceEvent[]): Load {
  // A script that the browser calls back millions of times fills the trace before it ends.
  const isTraced = load.settled && hasMark(events, load.end);
  if (!isTraced) return { ...load, cost: costOfUntraced(load), storm: null };
  const mine = stretchOf(events, load.begin, load.end);
  const storm = stormIn(mine);
  return {
    ...load,
    cost: readTrace(mine),
    storm: storm && {
      ...readTrace(mine, storm),
      milliseconds: (storm.to - storm.from) / 1000,
      changes: storm.changes,
    },
  };
}

/** Of a script that was not waited for, or that fills the trace: what its process took, in all. */
function costOfUntraced({ processor }: PageLoad): ScriptCost {
  return {
    script: processor,
    compile: 0,
    run: 0,
    scriptWall: processor,
    longestTask: processor,
    longestCall: processor,
    mainThread: processor,
    longestPageTask: processor,
  };
}

/**
 * What content scripts cost between two marks of a trace that also holds the page's load.
 * @param begin,end names of the marks
 */
export function measureStretch(
  events: readonly TraceEvent[],
  begin: string,
  end: string,
): ScriptCost {
  return readTrace(events, { from: timeOf(events, begin), to: timeOf(events, end) });
}

/** The events between two marks of a trace. */
export function stretchOf(events: readonly TraceEvent[], begin: string, end: string): TraceEvent[] {
  const [from, to] = [timeOf(events, begin), timeOf(events, end)];
  return events.filter(({ ts }) => ts >= from && ts < to);
}

function hasMark(events: readonly TraceEvent[], mark: string): boolean {
  return events.some(({ args }) => args?.sync_id === mark);
}

function timeOf(events: readonly TraceEvent[], mark: string): number {
  const event = events.find(({ args }) => args?.sync_id === mark);
  if (!event) throw new Error(`the trace has no mark "${mark}"`);
  return event.ts;
}

function stormIn(
  events: readonly TraceEvent[],
): { from: number; to: number; changes: number } | null {
  const start = events.find(({ name }) => name === STORM_START);
  const end = events.find(({ name }) => name.startsWith(STORM_END));
  if (!start || !end) return null;
  // The number of changes is the last word of the mark's name.
  return { from: start.ts, to: end.ts, changes: Number(end.name.slice(STORM_END.length)) };
}
