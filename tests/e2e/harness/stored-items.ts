import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser.ts';

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

interface StorageApi {
  storage: { local: StorageArea; session: StorageArea; sync: StorageArea };
}

/** Replaces all that is stored on this device, and forgets what is in sync and the check that was begun. */
export function replaceStored(
  browser: ExtensionBrowser,
  items: Record<string, unknown> = {},
): Promise<void> {
  return browser.runInExtension(async (content) => {
    const holder = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const { local, session, sync } = (holder.browser ?? holder.chrome).storage;
    // First, or it would bring back at once what is cleared here.
    await sync.clear();
    await session.clear();
    await local.clear();
    await local.set(content);
  }, items);
}

/** All that is stored on this device. */
export function readStored(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return browser.runInExtension(() => {
    const holder = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    return (holder.browser ?? holder.chrome).storage.local.get(null);
  });
}
