import { stat } from 'node:fs/promises';
import type { PageServer } from './serve/serve-pages.ts';

/** Is this argument an address rather than a file's path? */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

/**
 * The address at which to open a FILE-or-URL argument.
 * @throws Error with one clear sentence when it is neither
 */
export async function addressOf(argument: string, server: PageServer): Promise<string> {
  if (isAddress(argument)) {
    if (URL.canParse(argument)) return argument;
    throw new Error('this is not a complete address');
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(argument)) {
    throw new Error('Backnotes reads http and https addresses, and files');
  }
  const found = await stat(argument).catch(() => null);
  if (!found) throw new Error('there is no such file');
  if (!found.isFile()) throw new Error('this is not a file');
  return server.urlOf(argument);
}
