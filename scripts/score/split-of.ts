import { createHash } from 'node:crypto';

/** `dev` may be looked at while detection is tuned; of `test` only the totals are reported. */
export type Split = 'dev' | 'test';

/**
 * Which half a case belongs to. It hangs on the id alone, so cases that are added or removed later
 * move no other case.
 */
export function splitOf(id: string): Split {
  const first = createHash('sha256').update(id).digest()[0] ?? 0;
  return first < 128 ? 'dev' : 'test';
}
