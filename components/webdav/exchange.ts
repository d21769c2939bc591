import type { RegisterMap } from '../sync/register-map.ts';
import type { FileLock } from './file-lock.ts';
import type { SendRequest } from './http-answer.ts';
import { type LocalSide, planExchange } from './plan-exchange.ts';
import { putFile } from './put-file.ts';
import { readRemote } from './read-remote.ts';
import { LONGEST_REMOTE, type RemoteFile, writeRemoteFile } from './remote-file.ts';

export interface ExchangeParts {
  /** Addresses of the file and of its folder, which ends with a slash. */
  file: string;
  folder: string;
  send: SendRequest;
  lock: FileLock;
  /** What this device has now; asked anew in every attempt. */
  readLocal: () => Promise<LocalSide>;
  /** Keeps registers that have won against those of this device. */
  takeIn: (registers: RegisterMap) => Promise<void>;
  /** Waits so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** The reader has said that a file which cannot be read may be replaced. */
  replaceUnreadable?: boolean;
}

/** How an exchange ended. Only `in-sync` says that the server has everything. */
export type ExchangeResult =
  | { kind: 'in-sync'; device: string | null; puts: number }
  | { kind: 'server-trouble'; status: number }
  | {
      kind:
        | 'unreachable'
        | 'wrong-password'
        | 'not-a-folder'
        | 'redirect'
        | 'unreadable'
        | 'newer'
        | 'locked'
        | 'full'
        | 'busy';
    };

/** Looks at the file at most so often; the next alarm goes on from there. */
const MOST_LOOKS = 8;
/** Gives up on a server that cannot be reached, or is in trouble, sooner. */
const MOST_TROUBLE = 3;

/**
 * Exchanges registers with one file on a WebDAV server, until a look at the file shows that it holds
 * what this device has. It rests on nothing that servers do differently (sync-facts 3.3): `If-Match` is
 * only a help, there is no lock, and whatever cannot be read is looked at again and never taken for
 * empty. Only a clean 404 is. Rejects only when `readLocal` or `takeIn` does.
 */
export async function exchange(parts: ExchangeParts): Promise<ExchangeResult> {
  const { file, folder, send, lock, wait, now, random } = parts;
  const put = putFile({ send, file, folder });
  let puts = 0;
  let troubles = 0;
  let vanished = 0;
  let hitches = 0;
  let last: ExchangeResult = { kind: 'busy' };
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    if (look > 1) await wait(pause(hitches, random()));
    const answer = await send({ method: 'GET', url: file });
    const remote = await readRemote(answer, lock, now());
    if (remote.kind === 'again') {
      last = remote.result;
      troubles += 1;
      hitches += 1;
      if (last.kind !== 'unreadable' && troubles >= MOST_TROUBLE) return last;
      // A file that is just being written looks torn, too; it is not what the reader meant.
      const isWhole = troubles >= MOST_TROUBLE;
      if (last.kind !== 'unreadable' || !parts.replaceUnreadable || !isWhole) continue;
    } else if (remote.kind === 'stop') {
      if (remote.result.kind !== 'unreadable' || !parts.replaceUnreadable) {
        if (remote.file) await takeFrom(parts, remote.file);
        return remote.result;
      }
    } else if (remote.kind === 'none' && puts > 0) vanished += 1;

    const there = remote.kind === 'file' ? remote.file : null;
    const toRemote = await takeFrom(parts, there);
    // A file that is in clear although there is a passphrase has to be written again, locked.
    const openFile = remote.kind === 'file' && remote.wasPlain && lock.locks ? there : null;
    const next = toRemote ?? openFile;
    if (next === null) return { kind: 'in-sync', device: there?.device ?? null, puts };
    const text = writeRemoteFile(next, now());
    if (text.length > LONGEST_REMOTE) return { kind: 'full' };
    const written = await put({
      seen: answer.kind === 'answer' ? answer : null,
      isNew: remote.kind === 'none',
      body: await lock.lock(text),
    });
    if (written.kind === 'stop') return written.result;
    last = { kind: 'busy' };
    // One write that is looked at is as it should be; any more means that others write, too.
    if (written.kind !== 'done' || puts > 0) hitches += 1;
    if (written.kind === 'done') puts += 1;
    else if (written.result) {
      last = written.result;
      troubles += 1;
      if (troubles >= MOST_TROUBLE) return last;
    }
  }
  // A server that takes files and has none afterwards keeps no files.
  return vanished > 1 ? { kind: 'not-a-folder' } : last;
}

/** Takes in what the file has and this device has not; gives what the file should hold, null if it does. */
async function takeFrom(
  parts: ExchangeParts,
  remote: RemoteFile | null,
): Promise<RemoteFile | null> {
  const { toLocal, toRemote } = planExchange(await parts.readLocal(), remote);
  if (toLocal.size > 0) await parts.takeIn(toLocal);
  return toRemote;
}

/** Longer with every hitch, and never in step with another device; in milliseconds. */
function pause(hitches: number, random: number): number {
  return 50 * 2 ** Math.min(hitches, 5) * (0.5 + random);
}
