import { LIST_ENTRIES } from './list-entries.ts';

/**
 * The host name in what a reader typed or pasted: `example.org`, `Example.org:8080/path` or a whole
 * address. Given as browsers write it (lower case, punycode, no port); null when there is none.
 */
export function parseHost(input: string): string | null {
  const text = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  const named = host.split('.').every((label) => label !== '' && label.length <= 63);
  const usable = named || host.startsWith('[');
  if (!/^https?:$/.test(protocol) || !usable || !LIST_ENTRIES.sitesOff.entry.test(host))
    return null;
  return host;
}
