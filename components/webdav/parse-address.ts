/** Where the settings file is kept, or why an address will not do. */
export type ParsedAddress =
  | { kind: 'ok'; folder: string; file: string; hostPattern: string }
  | { kind: 'missing' | 'no-address' | 'not-https' | 'has-name' };

/** The file's name where the reader gives a folder. */
const FILE_NAME = 'backnotes.json';

/** Hosts that are this very computer: there, nobody else can listen in. */
const LOOPBACK = /^(localhost|127\.0\.0\.1)$/;

/**
 * Reads the address that the reader typed: a folder, or a file in it that ends with `.json`. Only https
 * is taken, because name and password travel with every request; http only to this very computer.
 */
export function parseAddress(typed: string): ParsedAddress {
  const text = typed.trim();
  if (text === '') return { kind: 'missing' };
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    return { kind: 'no-address' };
  }
  const { protocol, hostname } = url;
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) return { kind: 'not-https' };
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '' || text.length > 2000) {
    return { kind: 'no-address' };
  }
  if (url.username !== '' || url.password !== '') return { kind: 'has-name' };
  if (!/^[\w.-]+$/.test(hostname) || url.search !== '') return { kind: 'no-address' };
  const [, path = '/', name = FILE_NAME] =
    /^(.*?)\/*(?:\/([^/]+\.json))?$/i.exec(url.pathname) ?? [];
  const folder = `${url.origin}${path}/`;
  return { kind: 'ok', folder, file: folder + name, hostPattern: `${protocol}//${hostname}/*` };
}
