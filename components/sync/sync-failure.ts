/**
 * What to call a refusal of `storage.sync.set`. Only words for the reader rest on this: every refusal
 * is handled alike (kept here, tried again later), since browsers word theirs differently.
 */
export function syncFailure(error: unknown): 'quota' | 'rate-limited' | 'unavailable' {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/WRITE_OPERATIONS|rate.?limit/i.test(text)) return 'rate-limited';
  if (/quota/i.test(text)) return 'quota';
  return 'unavailable';
}
