/**
 * Whether a value survives JSON unchanged: null, boolean, finite number, string, and arrays and plain
 * objects of these, at most `depth` levels deep. What browsers store for anything else differs.
 */
export function isPlainJson(value: unknown, depth = 16): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === 0) return false;
  if (Array.isArray(value)) return value.every((part) => isPlainJson(part, depth - 1));
  // Named by its tag, because a stored object may come from another realm with its own Object.
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.values(value).every((part) => isPlainJson(part, depth - 1));
}
