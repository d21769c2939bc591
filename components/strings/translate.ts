/**
 * Gives the reader's words for a key of `_locales/…/messages.json`.
 * Views get this handed in, so that they need no browser API. Substitutions fill `$1`, `$2`, …
 */
export type Translate = (key: string, ...substitutions: string[]) => string;
