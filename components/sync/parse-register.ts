import { isPlainJson } from './is-plain-json.ts';
import type { Register } from './register.ts';

const TEN_YEARS = 10 * 365.25 * 24 * 3600 * 1000;
/** No clock can rightly be before this day; one that says so must not make every register absurd. */
const CLOCK_FLOOR = Date.UTC(2026, 0, 1);

const isWhole = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

/**
 * Reads a register out of whatever was stored or received; null when it is not one: a wrong shape, a
 * value that is not plain JSON, or a time that is negative, not a number, or over ten years ahead of
 * `now` (milliseconds since 1970). Null means "ignore here", never "delete".
 */
export function parseRegister(raw: unknown, now: number): Register | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { value, time, device, schema } = raw as Partial<Record<keyof Register, unknown>>;
  if (!isWhole(time, 0) || time > Math.max(now, CLOCK_FLOOR) + TEN_YEARS) return null;
  if (typeof device !== 'string' || device === '' || device.length > 64) return null;
  if (!isWhole(schema, 1) || !isPlainJson(value)) return null;
  return { value, time, device, schema };
}
