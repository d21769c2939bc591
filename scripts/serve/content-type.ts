import { extname } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/plain',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xht': 'application/xhtml+xml',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/**
 * The Content-Type of a file. The charset is given only where the bytes are UTF-8; other files
 * say theirs in themselves, and a header would win over that.
 * @param name the file's name or path
 */
export function contentType(name: string, bytes: Uint8Array): string {
  const known = TYPES[extname(name).toLowerCase()];
  const type = known ?? (startsWithMarkup(bytes) ? 'text/html' : 'text/plain');
  return /^text|xml|json|svg/.test(type) && isUtf8(bytes) ? `${type}; charset=utf-8` : type;
}

function startsWithMarkup(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
