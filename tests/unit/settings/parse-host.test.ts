import { describe, expect, test } from 'vitest';
import { coveringSites, isSiteOff } from '../../../components/settings/is-site-off.ts';
import { parseHost } from '../../../components/settings/parse-host.ts';

describe('parseHost', () => {
  test.each([
    ['example.org', 'example.org'],
    ['  Example.ORG. ', 'example.org'],
    ['https://www.example.org/back/pain?q=1#top', 'www.example.org'],
    ['example.org:8080/path', 'example.org'],
    ['localhost', 'localhost'],
    ['192.168.1.4', '192.168.1.4'],
    ['http://[::1]:3000/', '[::1]'],
    ['müller.example', 'xn--mller-kva.example'],
    ['reader:secret@example.org', 'example.org'],
  ])('%s is %s', (input, host) => {
    expect(parseHost(input)).toBe(host);
  });

  test.each([
    '',
    '   ',
    'not a host name',
    'a b.example',
    'example..org',
    '.org',
    'http://',
    'ftp://example.org',
    'javascript:alert(1)',
    'file:///etc/hosts',
    'about:blank',
    'exa<mple.org',
    `${'a'.repeat(64)}.org`,
    `${'a.'.repeat(140)}org`,
  ])('"%s" is no host name', (input) => {
    expect(parseHost(input)).toBeNull();
  });
});

describe('isSiteOff', () => {
  test.each([
    ['example.org', ['example.org'], true],
    ['www.example.org', ['example.org'], true],
    ['badexample.org', ['example.org'], false],
    ['example.org', ['www.example.org'], false],
    ['a.localhost', ['localhost'], false],
    ['example.org', ['org'], false],
    ['example.org', [], false],
  ])('%s with %j off: %s', (host, sites, off) => {
    expect(isSiteOff(host, sites)).toBe(off);
  });

  test('names every entry that covers a host', () => {
    const sites = ['example.org', 'www.example.org', 'other.example'];
    expect(coveringSites('www.example.org', sites)).toEqual(['example.org', 'www.example.org']);
  });
});
