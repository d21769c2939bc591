import { expect, test } from 'vitest';
import { compileContent } from '../../../content/build/compile-content.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { makeArticle } from '../../bench/pages/make-article.ts';

const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, '');

test('the same wish gives the same article, of the size and with the texts that were asked for', () => {
  const wish = { size: 400_000, terms: 0, seed: 1 };
  const html = makeArticle(wish);
  expect(makeArticle(wish)).toBe(html);
  expect(html.length).toBeGreaterThan(400_000);
  expect(html.length).toBeLessThan(415_000);
  expect((html.match(/>[^<]+</g) ?? []).length).toBeGreaterThan(5000);
});

test('without terms an article does not even pass the gate', () => {
  const { lexicon } = compileContent(readContent(), '2026-11-22');
  const gate = new RegExp(lexicon.gate.stems, 'i');
  expect(textOf(makeArticle({ size: 400_000, terms: 0, seed: 1 }))).not.toMatch(gate);
  expect(textOf(makeArticle({ size: 400_000, terms: 1, seed: 1 }))).toMatch(gate);
});

test('with terms it is the same article, and every term in it', () => {
  const wish = { size: 100_000, seed: 1 };
  const html = makeArticle({ ...wish, terms: 200 });
  const added = / After the winter the village doctor wrote about [^.]+ in a letter\./g;
  expect(html.match(added)).toHaveLength(200);
  expect(html.replaceAll(added, '')).toBe(makeArticle({ ...wish, terms: 0 }));
});

test('an article that is too short for its terms is a mistake', () => {
  expect(() => makeArticle({ size: 0, terms: 1, seed: 1 })).toThrow('too short');
});
