import { asContent, asJson, type CloudCopy, type FakeCloud } from './fake-cloud.ts';

/**
 * Chromium's rules (sync-facts 1.3, read in syncable_settings_storage.cc): every key is an entity of
 * its own. At start a cloud that holds anything makes the local area equal to it, deletions included;
 * an empty one is filled. In a later conflict the remote value wins, a remote deletion loses.
 */
export class FakeChromiumCloud implements FakeCloud {
  #entities = new Map<string, string>();

  start(copy: CloudCopy): void {
    if (this.#entities.size > 0) copy.content = asContent(this.#entities);
    else this.#entities = asJson(copy.content);
    copy.parent = new Map(this.#entities);
  }

  exchange(copy: CloudCopy): void {
    const parent = copy.parent;
    if (!parent) {
      this.start(copy);
      return;
    }
    const local = asJson(copy.content);
    for (const key of new Set([...local.keys(), ...parent.keys(), ...this.#entities.keys()])) {
      const [mine, before, theirs] = [local.get(key), parent.get(key), this.#entities.get(key)];
      const useMine = theirs === before || (mine !== before && theirs === undefined);
      if (!useMine) this.#apply(local, key, theirs);
      else this.#apply(this.#entities, key, mine);
    }
    copy.content = asContent(local);
    copy.parent = new Map(this.#entities);
  }

  wipe(): void {
    this.#entities.clear();
  }

  #apply(target: Map<string, string>, key: string, text: string | undefined): void {
    if (text === undefined) target.delete(key);
    else target.set(key, text);
  }
}
