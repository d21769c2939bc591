import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser profile that nobody has used, and that nobody will use again. */
export interface TemporaryProfile {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes an empty profile folder. It goes with `remove`, and at the latest with this process. */
export async function temporaryProfile(browserName: string): Promise<TemporaryProfile> {
  const path = await mkdtemp(join(tmpdir(), `backnotes-${browserName}-`));
  // A browser that is being killed may still write for a moment.
  const patience = { recursive: true, force: true, maxRetries: 5 };
  const removeNow = () => rmSync(path, patience);
  process.once('exit', removeNow);
  return {
    path,
    remove: async () => {
      await rm(path, patience);
      process.removeListener('exit', removeNow);
    },
  };
}
