import { backCuesOf } from './back-cues.ts';
import { findLevels } from './find-levels.ts';
import { judgeSense, type Verdict } from './judge-sense.ts';
import type { Mention } from './mention.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenize } from './tokenize.ts';
import type { FormValue, Vocabulary } from './vocabulary.ts';

/** What reading a run gave. */
export interface RunReading {
  mentions: Mention[];
  /** How often the run speaks of the back beyond doubt: back cues, and forms that mean it anywhere. */
  backCues: number;
}

/**
 * Finds the mentions of one run of text: the longest form at each place, false friends left out,
 * general words kept only where they are about the back.
 * @param text one run; offsets in the result are UTF-16 offsets into it
 * @param onRejected told of every form that was found and not kept, for `scan --why`
 */
export function findMentions(
  text: string,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  onRejected?: (mention: Mention) => void,
): RunReading {
  const tokens = tokenize(text);
  const matches = longestOf([
    ...vocabulary.forms.findAll(tokens, text),
    ...findLevels(tokens, text),
  ]);
  const friends = vocabulary.falseFriends.findAll(tokens, text);
  const cues = vocabulary.cues.findAll(tokens, text);
  const elsewhere: PhraseMatch<unknown>[] = cues.filter((cue) => cue.value === 'elsewhere');
  const candidates: PhraseMatch<FormValue>[] = [];
  for (const match of matches) {
    const friend = friends.find((phrase) => overlap(phrase, match) && !contains(match, phrase));
    if (friend) {
      elsewhere.push(friend);
      onRejected?.(mentionOf(match, 'part of a phrase that means something else'));
    } else candidates.push(match);
  }
  const certain = candidates.filter(({ value }) => value.sense === 'always' && value.isEvidence);
  // Inside "optic disc" no word speaks of the back; the phrase itself speaks of something else.
  let back = backCuesOf(
    cues.filter((cue) => !friends.some((friend) => overlap(friend, cue))),
    certain,
  );
  const isHealth = cues.some((cue) => cue.value === 'health');
  let verdicts: [PhraseMatch<FormValue>, Verdict][];
  for (;;) {
    const evidence = { back, elsewhere, isHealth, text };
    verdicts = candidates.map((match) => [
      match,
      match.value.sense === 'always'
        ? ALWAYS
        : judgeSense(match, evidence, surroundings, vocabulary),
    ]);
    // A "spine" that turned out to be a book's is no evidence for the "strain" beside it: judge again without it.
    const refutations = verdicts.filter(([, { refuted }]) => refuted).map(([match]) => match);
    const left = back.filter((cue) => !refutations.some((match) => overlap(match, cue)));
    if (left.length === back.length) break;
    back = left;
  }
  const mentions: Mention[] = [];
  for (const [match, { kept, why }] of verdicts) {
    if (kept) mentions.push(mentionOf(match, why));
    else onRejected?.(mentionOf(match, why));
  }
  return { mentions, backCues: back.length };
}

const ALWAYS: Verdict = { kept: true, why: 'means this anywhere' };

function mentionOf(match: PhraseMatch<FormValue>, why: string): Mention {
  return { note: match.value.note, start: match.start, end: match.end, why };
}

function overlap(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** True when `outer` reaches beyond `inner`: the longer form is the better reading. */
function contains(outer: PhraseMatch<unknown>, inner: PhraseMatch<unknown>): boolean {
  return (
    outer.first <= inner.first &&
    outer.last >= inner.last &&
    outer.last - outer.first > inner.last - inner.first
  );
}

/** Leftmost first, longest at each place, none overlapping. */
function longestOf(matches: PhraseMatch<FormValue>[]): PhraseMatch<FormValue>[] {
  const sorted = matches.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: PhraseMatch<FormValue>[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (!last || match.first > last.last) kept.push(match);
  }
  return kept;
}
