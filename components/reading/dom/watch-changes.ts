import type { Changes } from './changes.ts';

/** Milliseconds from the first change to our reading it; a page that ticks costs one look in each. */
const GATHER_MILLISECONDS = 200;
/** Changes beyond this many are not listed one by one. */
const OVERFLOW_AT = 1000;

/** Watches roots for changes of their text. */
export interface ChangeWatcher {
  observe(root: Node): void;
  /** Resolves when the changes seen so far have been handed on; at once where none wait, or nobody looks. */
  flushed(): Promise<void>;
}

/**
 * The observer only records; the work is done by `onChanges`, at most once in 200 ms and never while nobody looks.
 * @param attributeFilter attributes with which the text of an element comes or goes
 */
export function watchChanges(
  document: Document,
  onChanges: (changes: Changes) => void,
  signal: AbortSignal,
  attributeFilter?: string[],
): ChangeWatcher {
  const what = { childList: true, characterData: true, subtree: true };
  let changes: Changes = { texts: new Set(), added: new Set(), overflow: false };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => void)[] = [];

  const flush = (): void => {
    timer = null;
    if (!document.hidden && !signal.aborted) {
      const gathered = changes;
      changes = { texts: new Set(), added: new Set(), overflow: false };
      onChanges(gathered);
    }
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  };
  const scheduleFlush = (): void => {
    timer ??= setTimeout(flush, GATHER_MILLISECONDS);
  };
  const observer = new MutationObserver((records) => {
    scheduleFlush();
    if (changes.overflow) return;
    for (const record of records) recordChange(record, changes);
    if (changes.texts.size + changes.added.size > OVERFLOW_AT) {
      changes = { texts: new Set(), added: new Set(), overflow: true };
    }
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && (changes.overflow || changes.texts.size + changes.added.size > 0)) {
        scheduleFlush();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    observe(root) {
      if (!signal.aborted) {
        observer.observe(root, attributeFilter ? { ...what, attributeFilter } : what);
      }
    },
    flushed() {
      if (timer === null) return Promise.resolve();
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}

function recordChange(record: MutationRecord, changes: Changes): void {
  if (record.type === 'characterData') {
    changes.texts.add(record.target);
    return;
  }
  if (record.type === 'attributes' && record.target instanceof Element) {
    changes.added.add(record.target);
    return;
  }
  for (const node of record.addedNodes) {
    if (node instanceof Element) changes.added.add(node);
    else if (node instanceof Text) changes.texts.add(node);
  }
  if (record.removedNodes.length > 0) changes.texts.add(record.target);
}
