import type { PhraseMatch } from './phrase-matcher.ts';
import type { Token } from './token.ts';
import type { FormValue } from './vocabulary.ts';

/** The vertebrae of the back, from the top down. */
const ORDER = [
  ...Array.from({ length: 12 }, (_, index) => `t${index + 1}`),
  ...Array.from({ length: 5 }, (_, index) => `l${index + 1}`),
  's1',
];
const LEVEL = /^(?:t(?:1[0-2]|[1-9])|l[1-5]|s1)$/;
/** A vertebra's name as doctors write it; in lower case it is something else, unless two stand together. */
const WRITTEN = /^(?:T(?:1[0-2]|[1-9])|L[1-5]|S1)$/;
const DISC = /^discs?$/;
const ROOT = /^(?:root|nerve)s?$/;
const SQUEEZED = /^(?:compression|impingement|irritation|entrapment)$/;
/** A hyphen with spaces around it ends a form elsewhere; between two levels it joins them. */
const WIDE_HYPHEN = /^ [-\u2010-\u2015] $/;
/** Alone these are kinds of MRI picture ("T1 and T2"), and much else. */
const NOT_ALONE = /^t[1-3]$/;

/**
 * Finds names of vertebrae: L4-L5, L4/5, L5 S1, T12-L1, L3-S1, l4-l5, and L5 alone. With "disc" behind them they name a
 * disc, with "root" or "nerve" a nerve root. All but the joint with the sacrum (L5-S1) mean other things elsewhere.
 * @param forms found in the same text: one that begins with that disc ("L5-S1 disc space") is taken whole
 */
export function findLevels(
  tokens: readonly Token[],
  text: string,
  forms: readonly PhraseMatch<FormValue>[],
): PhraseMatch<FormValue>[] {
  const found: PhraseMatch<FormValue>[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const upper = tokens[index];
    if (!upper || !LEVEL.test(upper.text)) continue;
    const lower = lowerOf(tokens, index, text);
    const isWritten = WRITTEN.test(text.slice(upper.start, upper.end));
    if (!isWritten && !(lower && upper.text.startsWith('l'))) continue;
    if (!lower && NOT_ALONE.test(upper.text)) continue;
    let last = lower ? index + 1 : index;
    const next = tokens[last + 1];
    const isDisc = next !== undefined && next.gap === 'soft' && DISC.test(next.text);
    const form = isDisc ? forms.find(({ first }) => first === last + 1) : undefined;
    const isRoot = next !== undefined && next.gap === 'soft' && ROOT.test(next.text);
    if (isDisc) last = form?.last ?? last + 1;
    if (isRoot) last = /^roots?$/.test(tokens[last + 2]?.text ?? '') ? last + 2 : last + 1;
    const isSqueezed = isRoot && SQUEEZED.test(tokens[last + 1]?.text ?? '');
    if (isSqueezed) last += 1;
    const isSacral = isWritten && lower === 's1' && upper.text === 'l5';
    found.push({
      value: {
        note: isSqueezed ? 'radiculopathy' : isRoot ? 'nerve-root' : noteOf(isDisc, form),
        sense: isSacral ? 'always' : 'near-back',
        evidence: isSacral ? 'firm' : 'none',
        isEveryday: false,
        isPlace: false,
      },
      first: index,
      last,
      start: upper.start,
      end: tokens[last]?.end ?? upper.end,
    });
    index = last;
  }
  return found;
}

function noteOf(isDisc: boolean, form: PhraseMatch<FormValue> | undefined): string {
  return isDisc ? (form?.value.note ?? 'intervertebral-disc') : 'vertebra';
}

/**
 * The second name of a pair that is joined by a hyphen, dash or slash, or by a space where it is the next vertebra.
 * A pair may be written from below: L5/L4.
 */
function lowerOf(tokens: readonly Token[], index: number, text: string): string | null {
  const upper = tokens[index];
  const lower = tokens[index + 1];
  if (!upper || !lower) return null;
  const isWide = WIDE_HYPHEN.test(text.slice(upper.end, lower.start));
  if (lower.gap === 'hard' && !isWide) return null;
  const place = ORDER.indexOf(upper.text);
  const next = ORDER[place + 1];
  if (lower.text === next || lower.text === next?.slice(1)) return next;
  const isJoined = !/\s/.test(text.slice(upper.end, lower.start));
  const lowerPlace = ORDER.indexOf(lower.text);
  const isPair = lowerPlace > place || (lowerPlace >= 0 && lowerPlace === place - 1);
  return isJoined && isPair ? lower.text : null;
}
