import type { TraceEvent } from './trace-event.ts';

/** The category that says what a call answers: an event, a timer, a frame. It makes calls dearer, so it runs apart. */
export const HANDLERS = 'devtools.timeline';

/**
 * The longest that any event had to wait for all its handlers, one of ours among them.
 * @param events with the category `HANDLERS`
 * @returns milliseconds
 */
export function longestHandler(events: readonly TraceEvent[]): number {
  const ours = events.filter(
    ({ name, args }) =>
      name === 'FunctionCall' && JSON.stringify(args?.data ?? '').includes('chrome-extension://'),
  );
  const dispatches = events.filter(
    ({ name, dur }) => name === 'EventDispatch' && dur !== undefined,
  );
  const within = ({ ts, dur = 0, pid, tid }: TraceEvent): boolean =>
    ours.some(
      (call) => call.pid === pid && call.tid === tid && call.ts >= ts && call.ts < ts + dur,
    );
  return Math.max(0, ...dispatches.filter(within).map(({ dur = 0, tdur }) => (tdur ?? dur) / 1000));
}
