/** What changed in a storage area, by key. Firefox also reports keys whose value stayed the same. */
export type StorageChanges = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** The part of the browser's `StorageArea` that settings and sync use; tests hand in a fake. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** Browsers have it since Chrome 130 and Firefox 143. */
  getKeys?(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  onChanged: {
    addListener(listener: (changes: StorageChanges) => void): void;
    removeListener(listener: (changes: StorageChanges) => void): void;
  };
}
