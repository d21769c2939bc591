import { isObject } from './remote-file.ts';

/** What a locked file says it is, and the version of its form. */
const LOCKED_FORMAT = 'backnotes-locked';
const LOCKED_VERSION = 1;
/** OWASP's number for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
/** A file may not make us calculate for ever. */
const MOST_ROUNDS = 5_000_000;

/** What became of the text of a file: plain text as it is, or what was locked in it. */
export type Unlocked =
  | { kind: 'plain' | 'unlocked'; text: string }
  | { kind: 'locked' }
  | { kind: 'newer' }
  | { kind: 'not-ours' };

/**
 * Locks and unlocks the text of the file with a passphrase, empty for none: AES-GCM, with a key from
 * PBKDF2. The key of a salt is kept as long as the lock is; the salt of the file is used again.
 */
export interface FileLock {
  readonly locks: boolean;
  lock(text: string): Promise<string>;
  unlock(text: string): Promise<Unlocked>;
}

type Bytes = Uint8Array<ArrayBuffer>;

const toBase64 = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

function fromBase64(text: unknown): Bytes | null {
  if (typeof text !== 'string') return null;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export function createFileLock(passphrase: string): FileLock {
  let salt: Bytes | null = null;
  const keys = new Map<string, Promise<CryptoKey>>();

  const derive = async (grains: Bytes, iterations: number): Promise<CryptoKey> => {
    const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
    const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: grains, iterations };
    const use = { name: 'AES-GCM', length: 256 };
    return crypto.subtle.deriveKey(how, base, use, false, ['encrypt', 'decrypt']);
  };
  const keyFor = (grains: Bytes, iterations: number): Promise<CryptoKey> => {
    const known = keys.get(`${iterations} ${grains}`) ?? derive(grains, iterations);
    keys.set(`${iterations} ${grains}`, known);
    return known;
  };

  const open = async (file: Record<string, unknown>): Promise<Unlocked> => {
    const grains = fromBase64(file.salt);
    const iv = fromBase64(file.iv);
    const data = fromBase64(file.data);
    const rounds = file.rounds;
    if (!grains || !iv || !data || !Number.isSafeInteger(rounds)) return { kind: 'not-ours' };
    if (typeof rounds !== 'number' || rounds < 1 || rounds > MOST_ROUNDS) {
      return { kind: 'not-ours' };
    }
    if (passphrase === '') return { kind: 'locked' };
    try {
      const key = await keyFor(grains, rounds);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
      if (rounds === ROUNDS) salt = grains;
      return { kind: 'unlocked', text: new TextDecoder().decode(plain) };
    } catch {
      return { kind: 'locked' };
    }
  };

  return {
    locks: passphrase !== '',
    lock: async (text) => {
      if (passphrase === '') return text;
      salt ??= crypto.getRandomValues(new Uint8Array(16));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const key = await keyFor(salt, ROUNDS);
      const bytes = new TextEncoder().encode(text);
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
      const file = {
        format: LOCKED_FORMAT,
        version: LOCKED_VERSION,
        rounds: ROUNDS,
        salt: toBase64(salt),
        iv: toBase64(iv),
        data: toBase64(new Uint8Array(data)),
      };
      return `${JSON.stringify(file, null, 2)}\n`;
    },
    unlock: async (text) => {
      // Cheap to tell: a plain file has registers, a locked one has none of these words in clear.
      if (!text.includes(LOCKED_FORMAT)) return { kind: 'plain', text };
      let file: unknown;
      try {
        file = JSON.parse(text);
      } catch {
        return { kind: 'plain', text };
      }
      if (!isObject(file) || file.format !== LOCKED_FORMAT) return { kind: 'plain', text };
      if (typeof file.version === 'number' && file.version > LOCKED_VERSION) {
        return { kind: 'newer' };
      }
      return file.version === LOCKED_VERSION ? open(file) : { kind: 'not-ours' };
    },
  };
}
