import type { MentionChange } from '../../reading/dom/mention-store.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';

/** Milliseconds from the first change to its painting, and between paintings while more keeps coming. */
const FIRST_DELAY = 50;
const LONGEST_DELAY = 200;
/** Milliseconds without a painting after which the next change is a first one again. */
const QUIET = 1000;

/** Gathers what is to be painted. */
export interface PaintQueue {
  add(change: MentionChange): void;
  /** Paints what waits, now. */
  flush(): void;
  /** Forgets what waits: something else has painted all there is. */
  drop(): void;
}

/**
 * Makes a queue. With each painting the browser looks at every mark of the page anew, and in Chromium at the ink of all
 * lines around an underlined one: on a long page that is read block by block it would do little else (docs/performance.md).
 * @param paint called with what has come and gone since the last time
 * @param signal forgets what waits
 */
export function createPaintQueue(
  paint: (change: MentionChange) => void,
  signal: AbortSignal,
): PaintQueue {
  const added = new Set<PageMention>();
  const removed = new Set<PageMention>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = FIRST_DELAY;
  let lastPainting = Number.NEGATIVE_INFINITY;

  const drop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    added.clear();
    removed.clear();
  };
  const flush = (): void => {
    const change = { added: [...added], removed: [...removed] };
    drop();
    if (change.added.length + change.removed.length === 0) return;
    delay = Math.min(delay * 2, LONGEST_DELAY);
    lastPainting = performance.now();
    paint(change);
  };
  signal.addEventListener('abort', drop);
  return {
    add(change) {
      if (signal.aborted) return;
      for (const mention of change.removed) {
        // What came and went unpainted was never there.
        if (!added.delete(mention)) removed.add(mention);
      }
      for (const mention of change.added) added.add(mention);
      if (performance.now() - lastPainting > QUIET) delay = FIRST_DELAY;
      timer ??= setTimeout(flush, delay);
    },
    flush,
    drop,
  };
}
