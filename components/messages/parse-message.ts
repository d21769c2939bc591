import type { Message } from './message.ts';

/** Checks what came in from another part of the extension. Null for anything that is not a message of ours. */
export function parseMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'tell-site') return { kind: 'tell-site' };
  if (value.kind === 'list-terms') {
    return { kind: 'list-terms', why: 'why' in value && value.why === true };
  }
  if (value.kind === 'show-term' && 'index' in value && Number.isInteger(value.index)) {
    return { kind: 'show-term', index: Number(value.index) };
  }
  return null;
}
