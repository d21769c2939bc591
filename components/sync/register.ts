/**
 * One stored choice of the reader. These four fields are frozen: a later version that needs another
 * form stores it under another prefix (docs/settings.md), so that every version can merge them.
 */
export interface Register {
  /** Plain JSON: null, boolean, finite number, string, array or object, at most 16 deep. */
  value: unknown;
  /** Milliseconds since 1970, a whole number; not always the clock's, see next-register.ts. */
  time: number;
  /** Random id of the device that made the choice; decides between equal times. */
  device: string;
  /** Version of the meaning of `value` for this name, from 1. */
  schema: number;
}
