import { asContent, asJson, type CloudCopy, type FakeCloud } from './fake-cloud.ts';

/**
 * Firefox's rules (sync-facts 1.3, read in webext-storage/src/sync): one record for the extension,
 * merged key by key against the last one seen. In a conflict the incoming value wins; a key missing
 * from incoming is deleted here. Without a last one, incoming wins equal keys and local ones survive.
 */
export class FakeFirefoxCloud implements FakeCloud {
  #record = new Map<string, string>();

  start(copy: CloudCopy): void {
    this.exchange(copy);
  }

  exchange(copy: CloudCopy): void {
    const local = asJson(copy.content);
    const merged = new Map<string, string>();
    for (const key of new Set([...local.keys(), ...this.#record.keys()])) {
      const kept = this.#merged(copy.parent, local.get(key), key);
      if (kept !== undefined) merged.set(key, kept);
    }
    this.#record = merged;
    copy.content = asContent(merged);
    copy.parent = new Map(merged);
  }

  wipe(): void {
    this.#record.clear();
  }

  #merged(
    parent: Map<string, string> | null,
    mine: string | undefined,
    key: string,
  ): string | undefined {
    const incoming = this.#record.get(key);
    const before = parent?.get(key);
    if (incoming === undefined) return before === undefined ? mine : undefined;
    return incoming === before ? mine : incoming;
  }
}
