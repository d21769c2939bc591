import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from '../browsers/extension-browser.ts';
import { pollUntil } from '../browsers/poll-until.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Everything that a build reads. */
const SOURCES = ['entrypoints', 'components', 'content', 'public', 'wxt.config.ts', 'package.json'];

const TARGETS = {
  chromium: { wxtName: 'chrome', output: '.output/chrome-mv3' },
  firefox: { wxtName: 'firefox', output: '.output/firefox-mv3' },
};

/**
 * Builds the extension for a browser unless the last build is newer than every source.
 * @returns the absolute path of the built extension
 * @throws Error with what the build printed
 */
export async function ensureBuilt(name: BrowserName, say: (line: string) => void): Promise<string> {
  const { wxtName, output } = TARGETS[name];
  const directory = join(ROOT, output);
  const lock = `${directory}.lock`;
  if (await isFresh(directory)) return directory;
  await mkdir(join(ROOT, '.output'), { recursive: true });
  // Two programs may want the same build at the same time: the second waits for the first.
  await pollUntil(
    `another build to finish (if there is none, remove ${lock})`,
    () => takeLock(lock),
    180_000,
  );
  try {
    if (await isFresh(directory)) return directory;
    say(`Building Backnotes for ${name} …`);
    await build(wxtName);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
  return directory;
}

async function takeLock(lock: string): Promise<true | undefined> {
  const age = await stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  // Left behind by a program that was killed.
  if (age > 120_000) await rm(lock, { recursive: true, force: true });
  return mkdir(lock).then(
    () => true as const,
    () => undefined,
  );
}

async function isFresh(directory: string): Promise<boolean> {
  const built = await stat(join(directory, 'manifest.json')).catch(() => null);
  if (!built) return false;
  const times = await Promise.all(SOURCES.map((source) => newest(join(ROOT, source))));
  return Math.max(...times) < built.mtimeMs;
}

/** The time of the last change of a file, or of anything in a folder (a removed file changes its folder). */
async function newest(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(join(path, entry)).catch(() => null))?.mtimeMs ?? 0),
  );
  return times.reduce((latest, time) => Math.max(latest, time), mtimeMs);
}

function build(wxtName: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    const child = spawn(process.execPath, [program, 'build', '-b', wxtName], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Vitest says "test" here, and the build would then not be the one that readers get.
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' },
    });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the build failed:\n${readable(printed)}`));
    });
  });
}

/** What a build printed, without its spinner and its stacks, cut to what a person reads. */
function readable(printed: string): string {
  const lines = stripVTControlCharacters(printed)
    .split('\n')
    .filter((line) => !/^\s*$|^\s+at |[⠁-⣿]/.test(line));
  const rest = lines.length - 40;
  return [...lines.slice(0, 40), ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n');
}
