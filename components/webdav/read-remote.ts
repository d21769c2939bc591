import type { ExchangeResult } from './exchange.ts';
import type { FileLock } from './file-lock.ts';
import type { HttpAnswer } from './http-answer.ts';
import { type RemoteFile, readRemoteFile } from './remote-file.ts';

/**
 * What a look at the file showed. none: a clean 404, the only thing that counts as empty. again: may be
 * different in a moment, and is this if not. stop: no further look helps; of a newer file, `file` is
 * what can be taken in.
 */
export type Remote =
  | { kind: 'file'; file: RemoteFile; wasPlain: boolean }
  | { kind: 'none' }
  | { kind: 'again'; result: ExchangeResult }
  | { kind: 'stop'; result: ExchangeResult; file?: RemoteFile | null };

const again = (result: ExchangeResult): Remote => ({ kind: 'again', result });
const stop = (result: ExchangeResult): Remote => ({ kind: 'stop', result });

/** Judges the answer to GET; `now` in milliseconds. */
export async function readRemote(answer: HttpAnswer, lock: FileLock, now: number): Promise<Remote> {
  if (answer.kind !== 'answer') {
    if (answer.kind === 'redirect') return stop({ kind: 'redirect' });
    if (answer.kind === 'unreachable') return again({ kind: 'unreachable' });
    return answer.kind === 'cut-off' ? again({ kind: 'unreadable' }) : stop({ kind: 'unreadable' });
  }
  const { status, type, text } = answer;
  if (status === 404) return { kind: 'none' };
  const refused = refusalOf(status);
  if (refused) return refused;
  if (status !== 200) return again({ kind: 'server-trouble', status });
  if (/^text\/html\b/i.test(type) || /^\s*</.test(text)) return stop({ kind: 'not-a-folder' });
  const unlocked = await lock.unlock(text);
  if (unlocked.kind === 'locked' || unlocked.kind === 'newer') return stop({ kind: unlocked.kind });
  if (unlocked.kind === 'not-ours') return stop({ kind: 'unreadable' });
  const read = readRemoteFile(unlocked.text, now);
  if (read.kind === 'torn') return again({ kind: 'unreadable' });
  if (read.kind === 'not-ours') return stop({ kind: 'unreadable' });
  if (read.kind === 'newer') return { kind: 'stop', result: { kind: 'newer' }, file: read.file };
  return { kind: 'file', file: read.file, wasPlain: unlocked.kind === 'plain' };
}

/** Statuses that a further look cannot change, to any request. */
export function refusalOf(status: number): { kind: 'stop'; result: ExchangeResult } | null {
  if (status === 401 || status === 403) return { kind: 'stop', result: { kind: 'wrong-password' } };
  if (status === 405 || status === 410 || status === 501) {
    return { kind: 'stop', result: { kind: 'not-a-folder' } };
  }
  if (status === 413 || status === 507) return { kind: 'stop', result: { kind: 'full' } };
  return null;
}
