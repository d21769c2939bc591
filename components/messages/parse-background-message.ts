import type { BackgroundMessage } from './background-message.ts';

/** Checks what came in to the background. Null for anything that it does not do. */
export function parseBackgroundMessage(value: unknown): BackgroundMessage | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'open-library' && 'note' in value && typeof value.note === 'string') {
    return { kind: 'open-library', note: value.note };
  }
  if (value.kind === 'load-reader') return { kind: 'load-reader' };
  if (value.kind === 'hide-cards') return { kind: 'hide-cards' };
  if (value.kind === 'report-card' && 'open' in value) {
    return { kind: 'report-card', open: value.open === true };
  }
  if (value.kind === 'sync-now') return { kind: 'sync-now' };
  if (value.kind === 'report-page' && 'count' in value && 'on' in value) {
    const { count, on } = value;
    if (!Number.isSafeInteger(count) || Number(count) < 0 || typeof on !== 'boolean') return null;
    return { kind: 'report-page', count: Number(count), on };
  }
  return null;
}
