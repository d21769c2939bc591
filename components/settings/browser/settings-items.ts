import type { StorageArea } from '../../sync/storage-area.ts';
import { REGISTER_PREFIX } from '../../sync/stored-registers.ts';
import { LOCAL_ONLY_PREFIX } from '../local-only-settings.ts';

/**
 * What `storage.local` holds about settings, and nothing else of it: every page asks for this, and what is
 * kept about the reader's health has no business there.
 */
export async function settingsItems(area: StorageArea): Promise<Record<string, unknown>> {
  const keys = await area.getKeys?.();
  if (!keys) return area.get(null);
  const wanted = keys.filter(
    (key) => key.startsWith(REGISTER_PREFIX) || key.startsWith(LOCAL_ONLY_PREFIX),
  );
  return wanted.length === 0 ? {} : area.get(wanted);
}
