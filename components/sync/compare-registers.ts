import { canonicalJson } from './canonical-json.ts';
import type { Register } from './register.ts';

const order = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A total order: positive when `a` is later, negative when `b` is, 0 only when they are the same.
 * Time first, then device; after that schema and value, so that no two devices can ever disagree.
 */
export function compareRegisters(a: Register, b: Register): number {
  return (
    order(a.time, b.time) ||
    order(a.device, b.device) ||
    order(a.schema, b.schema) ||
    order(canonicalJson(a.value), canonicalJson(b.value))
  );
}
