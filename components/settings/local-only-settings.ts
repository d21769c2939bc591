/**
 * Settings that belong to this device alone. They are kept under another prefix than registers, so
 * that no version of Backnotes, older ones included, ever sends them anywhere.
 */
export const LOCAL_ONLY_SETTINGS = ['pausedUntil', 'syncSitesOff', 'browserSync'] as const;

/** What their keys in `storage.local` begin with. */
export const LOCAL_ONLY_PREFIX = 'local.';
