import { crc32 } from './crc32.ts';
import type { RegisterMap } from './register-map.ts';
import { throughStream } from './through-stream.ts';

/** What a code begins with: whose it is, and the version of its form. */
export const CODE_MARK = 'BN';
export const CODE_VERSION = 1;
/** The most bytes a code may expand to. */
export const CODE_LIMIT = 200_000;

/** The last part of a code: a checksum over the text before it, as seven characters. */
export const codeChecksum = (text: string): string => crc32(text).toString(36).padStart(7, '0');

/**
 * Settings as a short code to paste on another device: `BN1.<settings>.<checksum>`, the settings as
 * JSON, deflated, in base64url. About 300 characters for fifteen settings.
 * Throws a RangeError when there are more settings than a code may hold.
 */
export async function registersToCode(registers: RegisterMap): Promise<string> {
  const rows = [...registers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { value, time, device, schema }]) => [name, value, time, device, schema]);
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  if (bytes.length > CODE_LIMIT) throw new RangeError('More settings than a code may hold');
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'), CODE_LIMIT);
  const binary = Array.from(packed ?? [], (byte) => String.fromCharCode(byte)).join('');
  const body = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const text = `${CODE_MARK}${CODE_VERSION}.${body}`;
  return `${text}.${codeChecksum(text)}`;
}
