import type { StorageArea, StorageChanges } from '../../../components/sync/storage-area.ts';

type Listener = (changes: StorageChanges) => void;
const copy = <T>(value: T): T => structuredClone(value);

/**
 * A storage area in memory that reports as the named browser does (sync-facts: setting what is there
 * already is silent in Chromium and an event in Firefox). Events come after the write, as they do.
 */
export class FakeStorageArea implements StorageArea {
  content = new Map<string, unknown>();
  sets: Record<string, unknown>[] = [];
  /** Called before a set; throws to refuse it whole, as a full quota does. */
  refuse: (items: Record<string, unknown>) => void = () => undefined;
  #listeners = new Set<Listener>();
  readonly #browser: 'chromium' | 'firefox';

  constructor(browser: 'chromium' | 'firefox' = 'chromium') {
    this.#browser = browser;
  }

  onChanged = {
    addListener: (listener: Listener): void => void this.#listeners.add(listener),
    removeListener: (listener: Listener): void => void this.#listeners.delete(listener),
  };

  get listenerCount(): number {
    return this.#listeners.size;
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.content.keys()] : [keys].flat();
    const found = wanted.filter((key) => this.content.has(key));
    return Object.fromEntries(found.map((key) => [key, copy(this.content.get(key))]));
  }

  async getKeys(): Promise<string[]> {
    return [...this.content.keys()];
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.refuse(items);
    this.sets.push(copy(items));
    this.write(new Map(Object.entries(items)));
  }

  async remove(keys: string[]): Promise<void> {
    this.write(new Map(keys.map((key) => [key, undefined])));
  }

  /** Writes as another context or the browser itself would; undefined removes. */
  write(items: ReadonlyMap<string, unknown>): void {
    const changes: [string, { oldValue?: unknown; newValue?: unknown }][] = [];
    for (const [key, value] of items) {
      const oldValue = copy(this.content.get(key));
      if (value === undefined) this.content.delete(key);
      else this.content.set(key, copy(value));
      const same = JSON.stringify(oldValue) === JSON.stringify(value);
      if (same && this.#browser === 'chromium') continue;
      const change: { oldValue?: unknown; newValue?: unknown } = {};
      if (oldValue !== undefined) change.oldValue = oldValue;
      if (value !== undefined) change.newValue = copy(value);
      changes.push([key, change]);
    }
    if (changes.length === 0) return;
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener(copy(Object.fromEntries(changes)));
    });
  }
}
