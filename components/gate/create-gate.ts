import { hasInvisible } from '../reading/has-invisible.ts';
import { longEnough } from '../reading/long-enough.ts';
import { SOFT_HYPHEN, withoutInvisible } from '../reading/without-invisible.ts';
import type { GateSources } from './gate-sources.ts';

/** Characters up to which a text is asked for everything, in every way of writing it. */
const SHORT_TEXT = 20_000;
/** Characters that are asked in one go: some two milliseconds. */
const PIECE = 400_000;
/** Characters that two pieces share, so that no word falls between them. */
const OVERLAP = 100;
const GAPS = /(?:['\u2018\u2019\u02bc\u2032]s\b)?[\s\u2010-\u2015\u2212\ufe58\ufe63\uff0d/-]+/gi;

/**
 * Asks whether a text can hold anything to mark, or a short one `beside` it, which is asked in the same way: to join
 * the two would have the long one copied. Yields during a long one; returns the answer.
 */
export type Gate = (text: string, beside?: string) => Generator<null, boolean>;

/**
 * Makes the gate. A short text is asked for every form, wherever it begins. A long one is asked for the stems behind
 * a word boundary only, as it stands, because nearly every page pays for this: missed is a long page that has all its
 * back words first in a block that touches the one before ("Causes</h2><p>Sciatica"), or has only rare ones, and
 * names none in its title. On pages that pass, all of them are found (reading/dom/page-patterns.ts).
 */
export function createGate(sources: GateSources): Gate {
  let long: RegExp | null = null;
  let short: RegExp | null = null;
  const isInLong = (text: string): boolean => {
    long ??= new RegExp(`\\b(?:${sources.stems})`, 'i');
    return long.test(longEnough(text));
  };
  const isInShort = (text: string): boolean => {
    short ??= new RegExp(`${sources.stems}|${sources.rest}`, 'i');
    const visible = hasInvisible(text) ? withoutInvisible(text) : text;
    return short.test(longEnough(visible.replace(GAPS, ' ')));
  };
  return function* ask(text, beside = '') {
    if (text.length <= SHORT_TEXT) {
      const both = beside === '' ? text : `${beside}\n${text}`;
      // Nothing is not asked: the first question has its pattern compiled, more than a millisecond.
      return both !== '' && isInShort(both);
    }
    if (beside !== '' && isInLong(beside)) return true;
    for (let start = 0; start < text.length; start += PIECE) {
      if (start > 0) yield null;
      const piece = text.length <= PIECE ? text : text.slice(start, start + PIECE + OVERLAP);
      if (isInLong(piece.includes(SOFT_HYPHEN) ? withoutInvisible(piece) : piece)) return true;
    }
    return false;
  };
}
