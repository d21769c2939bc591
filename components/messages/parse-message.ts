import type { Message } from './message.ts';

/** Checks what came in from another part of the extension. Null for anything that is not a message of ours. */
export function parseMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  switch (value.kind) {
    case 'tell-site':
    case 'list-rejected':
    case 'tell-view':
    case 'go-back':
    case 'toggle-marks':
    case 'hide-card':
      return { kind: value.kind };
  }
  if (value.kind === 'list-terms') {
    return {
      kind: 'list-terms',
      offsets: 'offsets' in value && value.offsets === true,
      why: 'why' in value && value.why === true,
    };
  }
  if (value.kind === 'show-term' && 'index' in value && Number.isInteger(value.index)) {
    return { kind: 'show-term', index: Number(value.index) };
  }
  if (value.kind === 'card-elsewhere' && 'open' in value) {
    return { kind: 'card-elsewhere', open: value.open === true };
  }
  if (value.kind === 'look-up' && 'text' in value && typeof value.text === 'string') {
    return { kind: 'look-up', text: value.text };
  }
  if (value.kind === 'step-term' && 'direction' in value) {
    const { direction } = value;
    if (direction === 'next' || direction === 'previous') return { kind: 'step-term', direction };
  }
  return null;
}
