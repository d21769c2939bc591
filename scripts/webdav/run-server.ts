import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { pollUntil } from '../browsers/poll-until.ts';

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server program and waits until it answers at `origin`.
 * @returns what ends it; it ends with this process at the latest
 * @throws Error with what the program printed, when it ends by itself
 */
export async function runServer(
  program: string,
  words: string[],
  origin: string,
): Promise<() => Promise<void>> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4000);
    });
  }
  let ended: string | null = null;
  child.on('error', (error) => {
    ended = String(error);
  });
  child.on('close', (code) => {
    ended ??= `it ended with ${code}`;
  });
  const kill = () => void child.kill('SIGTERM');
  process.once('exit', kill);
  await pollUntil(`${program} to answer`, async () => {
    if (ended !== null) return true;
    return (await fetch(origin).catch(() => null)) ? true : undefined;
  });
  if (ended !== null) throw new Error(`${program} did not start: ${ended}\n${printed}`);
  return async () => {
    process.removeListener('exit', kill);
    await endOf(child);
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('close', () => {
      clearTimeout(hard);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
