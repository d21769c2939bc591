import type { DevtoolsSession } from './devtools-pipe.ts';

const POLL_MILLISECONDS = 100;
/** Quiet for this long counts as settled; longer than any pause that a content script makes in its work. */
const QUIET_MILLISECONDS = 800;
/** Less processor time than this, in seconds, is the browser breathing. The kernel counts in hundredths. */
const BREATH = 0.011;

/** How the waiting ended. */
export interface Quiet {
  /** False when `most` has passed and the work goes on. */
  settled: boolean;
  /** Milliseconds of processor time that the renderers took meanwhile, to a hundredth of a second. */
  processor: number;
}

/**
 * Waits until the renderers have stopped working, without touching the page: by the processor time of their processes.
 * @param session the browser's own
 * @param least,most milliseconds
 */
export async function waitUntilQuiet(
  session: DevtoolsSession,
  { least = 0, most = 30_000 }: { least?: number; most?: number } = {},
): Promise<Quiet> {
  const start = performance.now();
  let quietSince = start;
  const atStart = await rendererTime(session);
  let before = atStart;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    const now = performance.now();
    const time = await rendererTime(session);
    if (time - before > BREATH) {
      quietSince = now;
      before = time;
    }
    const settled = now - quietSince >= QUIET_MILLISECONDS && now - start >= least;
    if (settled || now - start > most) return { settled, processor: (time - atStart) * 1000 };
  }
}

async function rendererTime(session: DevtoolsSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
