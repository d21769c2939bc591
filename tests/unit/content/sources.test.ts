import { describe, expect, test } from 'vitest';
import { readContent } from '../../../content/build/read-content.ts';
import { sourceBook } from '../../../content/build/source-book.ts';

const book = sourceBook(readContent().sources);

test('content/sources.yaml has no mistake: order, shape, addresses', () => {
  expect(book.mistakes).toEqual([]);
  expect(book.sources.size).toBeGreaterThan(300);
  expect([...book.sources.keys()]).toEqual([...book.sources.keys()].sort());
  for (const { url } of book.sources.values()) expect(new URL(url).protocol).toMatch(/^https?:$/);
});

test('no document stands under two keys', () => {
  const addresses = [...book.sources.values()].map(({ url }) =>
    url
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/$/, '')
      .toLowerCase(),
  );
  const twice = addresses.filter((url, index) => addresses.indexOf(url) < index);
  expect(twice).toEqual([]);
});

test('the keys that facts and notes use for one text lead to one source', () => {
  expect(book.keys.get('nhs-sci')).toBe('nhs-sciatica');
  expect(book.keys.get('ng59')).toBe('nice-ng59');
  expect(book.keys.get('acp17')).toBe('acp-2017');
  expect(book.keys.get('sh-video')).toBe('sh-spasm-video');
  expect(book.keys.get('who23')).toBe('who-guide');
});

describe('each mistake is named with its line', () => {
  const good = "nhs: {publisher: NHS, title: Back pain, year: null, url: 'https://a.example/'}";
  test.each([
    ['no mistake', good, []],
    ['a missing field', good.replace(', year: null', ''), ['1 add `year:` to `nhs`']],
    [
      'an unknown field',
      good.replace('year', 'yaer'),
      ['1 add `year:` to `nhs`', '1 `yaer` is not a field of `nhs`; did you mean `year`?'],
    ],
    [
      'a year in words',
      good.replace('null', 'undated'),
      ['1 `year` must be a number, or null where the publisher gives none'],
    ],
    [
      'no address',
      good.replace('https://a.example/', 'a.example'),
      ['1 `url` is not an address', '1 `url` must begin with https:// or http://'],
    ],
    [
      'another protocol',
      good.replace('https:', 'javascript:'),
      ['1 `url` must begin with https:// or http://'],
    ],
    [
      'out of order',
      `${good}\n${good.replace('nhs', 'mayo')}`,
      ['2 `mayo` is out of order; move it above `nhs`'],
    ],
    [
      'an alias that is a key',
      `${good}\n${good.replace('nhs', 'nice').replace('}', ', aliases: [nhs]}')}`,
      ['2 `nhs` already stands for `nhs`; one key, one source'],
    ],
  ])('%s', (_name, text, complaints) => {
    const { mistakes } = sourceBook({ file: 'content/sources.yaml', text });
    expect(mistakes.map(({ line, message }) => `${line} ${message}`).sort()).toEqual(
      [...complaints].sort(),
    );
  });
});
