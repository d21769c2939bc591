import { execFile, spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { BrowserName } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const ADVICE: Record<BrowserName, string> = {
  chromium: 'install Chromium, Chrome or Edge 140 or newer, or name one in BACKNOTES_CHROMIUM',
  firefox: 'install Firefox 150 or newer, or name one in BACKNOTES_FIREFOX',
};

/**
 * Gives the path of each wanted browser. One that is missing comes from the distribution's packages
 * where that can be done without a question (Debian or Ubuntu, as root or with sudo that asks nothing).
 * @param say is given short progress lines
 * @throws Error with one line that says what to install
 */
export async function installBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  say: (line: string) => void,
): Promise<Record<Name, string>> {
  const missing: Name[] = [];
  for (const name of names) {
    const found = await findBrowser(name);
    // One that the user has named is not replaced behind their back.
    if (found.path === null && !found.named) missing.push(name);
  }
  if (missing.length > 0) {
    const prefix = await installPrefix();
    if (prefix)
      await installPackages(
        prefix,
        missing.map((name) => PACKAGES[name]),
        say,
      );
  }
  const paths: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const found = await findBrowser(name);
    if (found.path === null) throw new Error(`${found.reason}: ${ADVICE[name]}.`);
    paths[name] = found.path;
  }
  return paths as Record<Name, string>;
}

/** The words to put before apt-get, or null where packages cannot be installed without a question. */
async function installPrefix(): Promise<string[] | null> {
  const hasApt = await access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  );
  if (!hasApt) return null;
  if (process.getuid?.() === 0) return [];
  return promisify(execFile)('sudo', ['--non-interactive', 'true']).then(
    () => ['sudo', '--non-interactive', '--preserve-env=DEBIAN_FRONTEND'],
    () => null,
  );
}

async function installPackages(
  prefix: string[],
  packages: string[],
  say: (line: string) => void,
): Promise<void> {
  say('Asking the distribution for its list of packages …');
  await runQuietly([...prefix, 'apt-get', 'update']);
  say(`Installing ${packages.join(' and ')}: this takes a minute or two, once …`);
  await runQuietly([...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages]);
}

/** Runs a program without a standard input; shows what it printed only when it fails. */
function runQuietly([program = '', ...words]: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
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
      if (code === 0) return resolve();
      const lastLines = printed.trim().split('\n').slice(-5).join('\n');
      reject(new Error(`${words.join(' ') || program} failed:\n${lastLines}`));
    });
  });
}
