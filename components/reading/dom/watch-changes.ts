import { type Changes, noChanges } from './changes.ts';

/** Milliseconds from the first change to our reading it; a page that ticks costs one look in each. */
const GATHER_MILLISECONDS = 200;
/** Changes beyond this many are not listed one by one. */
const OVERFLOW_AT = 1000;
/** After work of one millisecond, milliseconds of rest: a page that never rests costs a fortieth of its time. */
const REST = 40;
/** Milliseconds after which changes are read however dear the last ones were. */
const LONGEST_REST = 1000;

export interface ChangeWatcherParts {
  document: Document;
  /** Is given what changed since it was last called. */
  onChanges: (changes: Changes) => void;
  /** Milliseconds of work that changes have caused so far; without it none of them is held to be dear. */
  worked?: () => number;
  /** Attributes with which the text of an element comes or goes. */
  attributes?: string[];
  signal: AbortSignal;
}

/** Watches roots for changes of their text. */
export interface ChangeWatcher {
  observe(root: Node): void;
  /** Resolves when the changes seen so far have been handed on; at once where none wait, or nobody looks. */
  flushed(): Promise<void>;
}

/**
 * The observer only records; the work is done by `onChanges`, at most once in 200 ms, the more seldom the more work it
 * is, and never while nobody looks.
 */
export function watchChanges(parts: ChangeWatcherParts): ChangeWatcher {
  const { document, signal, attributes, worked = () => 0 } = parts;
  const what = { childList: true, characterData: true, subtree: true };
  let changes = noChanges();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => void)[] = [];
  let last: { at: number; worked: number } | null = null;
  let rests = false;

  const flush = (): void => {
    timer = null;
    rests = false;
    if (!document.hidden && !signal.aborted) {
      const gathered = changes;
      changes = noChanges();
      last = { at: performance.now(), worked: worked() };
      parts.onChanges(gathered);
    }
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  };
  /** Milliseconds that are left of the rest after what the last changes cost. */
  const restLeft = (): number =>
    last
      ? last.at + Math.min(LONGEST_REST, (worked() - last.worked) * REST) - performance.now()
      : 0;
  const flushOrRest = (): void => {
    const left = restLeft();
    // Whoever waits for the answer gets it now.
    rests = left > 0 && waiting.length === 0;
    if (rests) timer = setTimeout(flush, left);
    else flush();
  };
  const scheduleFlush = (): void => {
    timer ??= setTimeout(flushOrRest, GATHER_MILLISECONDS);
  };
  const observer = new MutationObserver((records) => {
    scheduleFlush();
    if (changes.overflow) return;
    for (const record of records) recordChange(record, changes);
    if (changes.texts.size + changes.added.size > OVERFLOW_AT) {
      changes = { ...changes, texts: here(changes.texts), added: here(changes.added) };
    }
    if (changes.texts.size + changes.added.size > OVERFLOW_AT) {
      changes = noChanges(true);
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
        observer.observe(root, attributes ? { ...what, attributeFilter: attributes } : what);
      }
    },
    flushed() {
      if (timer === null) return Promise.resolve();
      if (rests) {
        clearTimeout(timer);
        timer = setTimeout(flush);
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}

/** Those that are still on the page. */
const here = <T extends Node>(nodes: Set<T>): Set<T> =>
  new Set([...nodes].filter(({ isConnected }) => isConnected));

function recordChange(record: MutationRecord, changes: Changes): void {
  if (record.type === 'characterData') {
    changes.texts.add(record.target);
    return;
  }
  if (record.type === 'attributes' && record.target instanceof Element) {
    changes.added.add(record.target);
    changes.relabelled.add(record.target);
    return;
  }
  for (const node of record.addedNodes) {
    if (node instanceof Element) changes.added.add(node);
    else if (node instanceof Text) changes.texts.add(node);
  }
  // A block that comes in amid a text cuts it in two.
  const isAmidText = hasWords(record.previousSibling) || hasWords(record.nextSibling);
  if (record.removedNodes.length > 0 || isAmidText) changes.texts.add(record.target);
}

const hasWords = (node: Node | null): boolean => node instanceof Text && /\S/.test(node.data);
