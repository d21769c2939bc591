/**
 * Version of the meaning of every register this version writes. It never rises for a name: a changed
 * meaning gets a new name (docs/settings.md). A higher one was written by a later version.
 */
export const SETTING_SCHEMA_VERSION = 1;
