/** One device's copy of the sync area, as the browser keeps it. */
export interface CloudCopy {
  /** What `storage.sync.get` gives. */
  content: Map<string, unknown>;
  /** What the cloud held, as JSON by key, when the browser last spoke to it; null before the first. */
  parent: Map<string, string> | null;
}

/** What a browser vendor does between the sync areas of a reader's devices. */
export interface FakeCloud {
  /** The browser starts, or signs in: its first word with the cloud. */
  start(copy: CloudCopy): void;
  /** A later exchange of a started browser. */
  exchange(copy: CloudCopy): void;
  /** Every key deleted, as uninstalling on another device may do. */
  wipe(): void;
}

export const asJson = (content: ReadonlyMap<string, unknown>): Map<string, string> =>
  new Map([...content].map(([key, value]) => [key, JSON.stringify(value)]));

export const asContent = (texts: ReadonlyMap<string, string>): Map<string, unknown> =>
  new Map([...texts].map(([key, text]) => [key, JSON.parse(text)]));
