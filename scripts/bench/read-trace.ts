import type { ScriptCost } from './script-cost.ts';
import type { TraceEvent } from './trace-event.ts';

/** A stretch of the trace, in its own microseconds. */
export interface Stretch {
  from: number;
  to: number;
}

interface Thread {
  pid: number;
  tid: number;
  world: string;
  start: number;
}

const SCRIPT_EVENTS = new Set(['v8.compile', 'v8.run', 'v8.callFunction', 'RunMicrotasks']);

/**
 * Reads what a content script cost out of a trace of the categories `v8`, `v8.execute` and `toplevel`.
 * These events carry the name of the script's isolated world, so a page's own scripts are told apart. Microtasks carry
 * none: a stretch of them counts as the content script's, less what other worlds do in it.
 * @param stretch only what begins in it; default: all
 * @throws Error when the trace holds no run of a content script
 */
export function readTrace(events: readonly TraceEvent[], stretch?: Stretch): ScriptCost {
  const thread = contentScriptThread(events);
  const mine = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .filter(({ ts }) => !stretch || (ts >= stretch.from && ts < stretch.to))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const cost: ScriptCost = {
    script: 0,
    compile: 0,
    run: 0,
    scriptWall: 0,
    longestTask: 0,
    longestCall: 0,
    mainThread: 0,
    longestPageTask: 0,
  };
  let taskEnd = Number.NEGATIVE_INFINITY;
  let scriptEnd = Number.NEGATIVE_INFINITY;
  let inTask = 0;
  /** The stretch of microtasks that we are in, and where another world's call in it ends. */
  let microtasksEnd = Number.NEGATIVE_INFINITY;
  let foreignEnd = Number.NEGATIVE_INFINITY;
  const add = (milliseconds: number): void => {
    cost.script += milliseconds;
    inTask += milliseconds;
    cost.longestTask = Math.max(cost.longestTask, inTask);
  };
  for (const event of mine) {
    const { name, ts } = event;
    const end = ts + (event.dur ?? 0);
    const time = (event.tdur ?? 0) / 1000;
    if (name === 'ThreadControllerImpl::RunTask') {
      if (ts < taskEnd) continue;
      taskEnd = end;
      inTask = 0;
      cost.mainThread += time;
      if (ts + (event.dur ?? 0) > thread.start) {
        cost.longestPageTask = Math.max(cost.longestPageTask, time);
      }
    } else if (SCRIPT_EVENTS.has(name)) {
      const isMicrotasks = name === 'RunMicrotasks';
      const isOurs = isMicrotasks || isOfWorld(event, thread.world);
      if (ts < scriptEnd) {
        // Inside something that is counted already: what another world does in our microtasks comes off.
        if (!isOurs && ts < microtasksEnd && ts >= foreignEnd) {
          add(-time);
          foreignEnd = end;
        }
        continue;
      }
      // A page's own call, and what is in it, is not ours; but a call of ours inside one is.
      if (!isOurs) continue;
      scriptEnd = end;
      if (isMicrotasks) microtasksEnd = end;
      add(time);
      cost.scriptWall += (event.dur ?? 0) / 1000;
      if (name === 'v8.compile') cost.compile += time;
      else if (name === 'v8.run') cost.run += time;
      else cost.longestCall = Math.max(cost.longestCall, time);
    }
  }
  return cost;
}

/** The page's main thread, by the first script of an extension that runs in it. */
function contentScriptThread(events: readonly TraceEvent[]): Thread {
  const runs = events.filter(
    ({ name, args }) =>
      name === 'v8.run' &&
      String(args?.fileName).startsWith('chrome-extension://') &&
      args?.worldName,
  );
  const first = runs.toSorted((a, b) => a.ts - b.ts)[0];
  if (!first) throw new Error('no content script ran on the page');
  const { pid, tid, ts, args } = first;
  return { pid, tid, world: String(args?.worldName), start: ts };
}

function isOfWorld(event: TraceEvent, world: string): boolean {
  return event.args?.worldName === world;
}
