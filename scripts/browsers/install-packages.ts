import { execFile, spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { promisify } from 'node:util';

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

/**
 * Installs packages of the distribution where that can be done without a question (Debian or Ubuntu, as
 * root or with sudo that asks nothing); elsewhere it does nothing.
 * @param say is given short progress lines
 * @throws Error with the last lines that apt-get printed
 */
export async function installPackages(
  packages: string[],
  say: (line: string) => void,
): Promise<void> {
  const prefix = await installPrefix();
  if (!prefix) return;
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
