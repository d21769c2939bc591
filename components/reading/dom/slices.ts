/** Milliseconds of work in one go; a frame at 120 Hz keeps half for the page. */
const SLICE_MILLISECONDS = 4;

/** Runs long work in short slices, so that the page never waits for us; rests while the page is hidden. */
export interface Slices {
  /** Queues a piece of work; it runs up to each `yield` without a break. */
  add(work: Generator<unknown, void>): void;
  /** Resolves when nothing is queued or under way. */
  settled(): Promise<void>;
  /** Milliseconds of work so far. */
  worked(): number;
}

/** Starts the next slice after the page had its turn. `scheduler.postTask` is in Chrome 94 and Firefox 142. */
function afterPage(document: Document, callback: () => void): void {
  const window = document.defaultView as
    | (Window & { scheduler?: { postTask(callback: () => void): Promise<void> } })
    | null;
  // A document that was left has no time any more: timers throw there in Firefox.
  if (!window) return;
  if (window.scheduler) void window.scheduler.postTask(callback);
  else window.setTimeout(callback);
}

/** @param signal ends everything that is queued */
export function createSlices(document: Document, signal: AbortSignal): Slices {
  const queue: Generator<unknown, void>[] = [];
  let waiting: (() => void)[] = [];
  let scheduled = false;
  let worked = 0;
  /** Somebody waits for the end, so it goes on even while nobody looks at the page. */
  const isWanted = (): boolean => waiting.length > 0;

  const finish = (): void => {
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  };
  const runSlice = (): void => {
    scheduled = false;
    if (signal.aborted) {
      queue.length = 0;
      finish();
      return;
    }
    if (document.hidden && !isWanted()) return;
    const start = performance.now();
    let now = start;
    while (queue.length > 0 && now < start + SLICE_MILLISECONDS) {
      const done = queue[0]?.next().done ?? true;
      if (done) queue.shift();
      now = performance.now();
    }
    worked += now - start;
    if (queue.length > 0) schedule();
    else finish();
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    afterPage(document, runSlice);
  };
  const goOn = (): void => {
    if (queue.length > 0) schedule();
  };
  document.addEventListener('visibilitychange', goOn, { signal });
  return {
    add(work) {
      if (signal.aborted) return;
      queue.push(work);
      schedule();
    },
    settled() {
      if (!scheduled && queue.length === 0) return Promise.resolve();
      goOn();
      return new Promise((resolve) => waiting.push(resolve));
    },
    worked: () => worked,
  };
}
