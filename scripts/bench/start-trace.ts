import type { DevtoolsSession } from './devtools-pipe.ts';
import type { TraceEvent } from './trace-event.ts';

/** A trace of all processes of a browser, under way. */
export interface Trace {
  /** Puts a mark into the trace: an event with this name as its `sync_id`. */
  mark(name: string): Promise<void>;
  /** Ends the trace. On a busy machine this may take some seconds; nothing waits for it but we. */
  stop(): Promise<TraceEvent[]>;
}

/**
 * What is traced: V8's calls with the world they run in, microtasks, whole tasks, and the page's own marks.
 * `devtools.timeline` stays out: it has V8 work out source positions, which costs more than what is measured.
 */
const CATEGORIES = ['v8', 'v8.execute', 'toplevel', 'blink.user_timing'];

/** @param more categories that one figure needs beside these */
export async function startTrace(
  session: DevtoolsSession,
  more: readonly string[] = [],
): Promise<Trace> {
  const events: TraceEvent[] = [];
  const listening = new AbortController();
  session.on(
    'Tracing.dataCollected',
    ({ value }) => {
      for (const event of value) events.push(event as TraceEvent);
    },
    listening.signal,
  );
  const complete = new Promise<void>((resolve) =>
    session.on('Tracing.tracingComplete', () => resolve(), listening.signal),
  );
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: [...CATEGORIES, ...more], excludedCategories: ['*'] },
  });
  return {
    mark: (syncId) => session.send('Tracing.recordClockSyncMarker', { syncId }),
    async stop() {
      await session.send('Tracing.end');
      await complete;
      listening.abort();
      return events;
    },
  };
}
