import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser.ts';

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

interface StorageApi {
  storage: { local: StorageArea; session: StorageArea };
}

/** Replaces all that is stored on this device, and forgets the check that was begun. */
export function replaceStored(
  browser: ExtensionBrowser,
  items: Record<string, unknown> = {},
): Promise<void> {
  return browser.runInExtension(async (content) => {
    const holder = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    const { local, session } = (holder.browser ?? holder.chrome).storage;
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
