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
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const save = async (change: () => Promise<void>): Promise<void> => {
    clearTimeout(timer);
    // Emptied first: a screen reader speaks a status only when its text changes.
    state = null;
    await redraw();
    try {
      await change();
      state = 'saved';
      timer = setTimeout(() => {
        state = null;
        void redraw();
      }, SHOWN_FOR);
    } catch {
      state = 'failed';
    }
    await redraw();
  };
  return { save, saved: (): Saved => state };
}
