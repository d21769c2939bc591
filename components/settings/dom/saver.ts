/** How long "Saved" stays, in milliseconds; long enough to be read and to be spoken. */
const SHOWN_FOR = 3000;

/** What became of the last change; null when there is nothing (more) to say. */
export type Saved = 'saved' | 'failed' | null;

/**
 * Runs changes and remembers whether they were kept. `redraw` is called when that changes, also to
 * put a refused choice back to what holds. A failure stays in words until the next change.
 */
export function createSaver(redraw: () => Promise<void>, signal: AbortSignal) {
  let state: Saved = null;
  /** Changes that are under way. */
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  /** Resolves with whether this change was kept. */
  const save = async (change: () => Promise<void>): Promise<boolean> => {
    clearTimeout(timer);
    // Emptied first: a screen reader speaks a status only when its text changes. But leaving a field for a
    // switch makes two changes at once, and the second must not hide that the first has failed.
    if (running === 0) state = null;
    running += 1;
    await redraw();
    const kept = await change().then(
      () => true,
      () => false,
    );
    running -= 1;
    clearTimeout(timer);
    if (!kept) state = 'failed';
    else if (state !== 'failed') {
      state = 'saved';
      timer = setTimeout(() => {
        state = null;
        void redraw();
      }, SHOWN_FOR);
    }
    await redraw();
    return kept;
  };
  return { save, saved: (): Saved => state };
}
