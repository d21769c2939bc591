import { parseRegister } from './parse-register.ts';
import type { ReceivedRegisters } from './received-registers.ts';
import type { Register } from './register.ts';
import { CODE_LIMIT, CODE_MARK, CODE_VERSION, codeChecksum } from './registers-to-code.ts';
import { throughStream } from './through-stream.ts';

/** The longest code that is looked at, in characters; 300 settings take about 6,000. */
const LONGEST_CODE = 50_000;

/**
 * Reads a code made by `registersToCode`, with or without the spaces and line ends that mail puts in;
 * `now` in milliseconds. Never throws. The checksum is tested before anything is expanded.
 */
export async function codeToRegisters(input: string, now: number): Promise<ReceivedRegisters> {
  if (input.length > LONGEST_CODE) return { kind: 'too-large' };
  const code = input.replace(/\s/g, '');
  const parts = new RegExp(`^${CODE_MARK}(\\d{1,4})\\.([\\w-]*)\\.(\\w*)$`).exec(code);
  if (!parts) return { kind: code.startsWith(CODE_MARK) ? 'damaged' : 'not-ours' };
  const [, version = '', body = '', checksum = ''] = parts;
  if (codeChecksum(`${CODE_MARK}${version}.${body}`) !== checksum) return { kind: 'damaged' };
  if (Number(version) !== CODE_VERSION) return { kind: 'newer' };
  const rows = await expand(body);
  if (!Array.isArray(rows)) return { kind: 'not-ours' };
  const registers = new Map<string, Register>();
  let unusable = 0;
  for (const row of rows) {
    const [name, value, time, device, schema] = Array.isArray(row) ? row : [];
    const register = parseRegister({ value, time, device, schema }, now);
    if (register && typeof name === 'string') registers.set(name, register);
    else unusable += 1;
  }
  return { kind: 'ok', registers, unusable };
}

/** The JSON in a code's body; undefined when there is none, or it expands beyond the limit. */
async function expand(body: string): Promise<unknown> {
  try {
    const binary = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const bytes = await throughStream(packed, new DecompressionStream('deflate-raw'), CODE_LIMIT);
    return bytes ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : undefined;
  } catch {
    return undefined;
  }
}
