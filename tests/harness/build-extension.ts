import { ensureBuilt } from '../../scripts/build/ensure-built.ts';

/** Runs once before the tests of a project: both builds are fresh. */
export default async function setUp(): Promise<void> {
  const say = (line: string) => console.log(line);
  await ensureBuilt('chromium', say);
  await ensureBuilt('firefox', say);
}
