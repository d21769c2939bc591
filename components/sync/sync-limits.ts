import type { Register } from './register.ts';
import { SYNC_PREFIX, toSyncItem } from './sync-items.ts';

/**
 * How much of `storage.sync` we fill. The browsers allow 512 items and 102,400 bytes for all, 8,192
 * bytes an item (measured, Chromium and Firefox alike); the rest is room for later versions.
 */
export const SYNC_LIMITS = { items: 300, bytes: 60_000, bytesPerItem: 8_000 } as const;

/** Bytes an item takes as browsers count it: its key and its JSON, in UTF-8. */
export const itemBytes = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + (JSON.stringify(value) ?? '')).length;

/** Bytes a register takes in `storage.sync`. */
export const registerBytes = (name: string, register: Register): number =>
  itemBytes(SYNC_PREFIX + name, toSyncItem(register));
