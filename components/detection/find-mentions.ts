import { isInside } from './distance.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { findComplaints } from './find-complaints.ts';
import { findLevels } from './find-levels.ts';
import { judgeSense, type Verdict } from './judge-sense.ts';
import type { Mention } from './mention.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import { readEvidence } from './read-evidence.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenize } from './tokenize.ts';
import type { FormValue, Vocabulary } from './vocabulary.ts';
import { type Kept, withParts } from './with-parts.ts';
import { withoutHalves } from './without-halves.ts';

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
  const forms = vocabulary.forms.findAll(tokens, text);
  const matches = longestOf([
    ...forms,
    ...findLevels(tokens, text, forms),
    ...findComplaints(tokens),
  ]);
  const friends = vocabulary.falseFriends.findAll(tokens, text);
  const cues = vocabulary.cues.findAll(tokens, text);
  const candidates: PhraseMatch<FormValue>[] = [];
  const takers: PhraseMatch<unknown>[] = [];
  const carers = cues.filter(({ value }) => value === 'carer');
  for (const match of matches) {
    if (carers.some((carer) => isInside(match, carer))) {
      onRejected?.(mentionOf(match, 'part of the name of a clinic or clinician'));
      continue;
    }
    const friend = friends.find((phrase) => overlap(phrase, match) && !outdoes(match, phrase));
    if (friend) {
      takers.push(friend);
      onRejected?.(mentionOf(match, 'part of a phrase that means something else'));
    } else candidates.push(match);
  }
  const found = { text, tokens, candidates, cues, friends, takers };
  const evidence = readEvidence(found, surroundings, vocabulary);
  if (!evidence) {
    for (const match of candidates) onRejected?.(mentionOf(match, 'said of an animal'));
    return { mentions: [], backCues: 0 };
  }
  let { back } = evidence;
  let verdicts: [PhraseMatch<FormValue>, Verdict][];
  for (;;) {
    const now = { ...evidence, back };
    verdicts = candidates.map((match) => [
      match,
      match.value.sense === 'always' ? ALWAYS : judgeSense(match, now, surroundings, vocabulary),
    ]);
    // A "spine" that turned out to be a book's is no evidence for the "strain" beside it: judge again without it.
    const refutations = verdicts.filter(([, { refuted }]) => refuted).map(([match]) => match);
    const left = back.filter((cue) => !refutations.some((match) => overlap(match, cue)));
    if (left.length === back.length) break;
    back = left;
  }
  const kept: Kept[] = [];
  for (const [match, verdict] of verdicts) {
    if (verdict.kept) kept.push([match, verdict.why]);
    else onRejected?.(mentionOf(match, verdict.why));
  }
  const whole = withoutHalves(kept, text, vocabulary.forms);
  const parted = withParts(whole, tokens, vocabulary.parts);
  const mentions = parted.map(([match, why]) => mentionOf(match, why));
  const short = findAbbreviations(text, parted).map((one) => ({ ...one, why: 'explained here' }));
  const all = short.length === 0 ? mentions : [...mentions, ...short];
  return { mentions: all.sort((a, b) => a.start - b.start), backCues: back.length };
}

const ALWAYS: Verdict = { kept: true, why: 'means this anywhere' };

function mentionOf(match: PhraseMatch<FormValue>, why: string): Mention {
  return { note: match.value.note, start: match.start, end: match.end, why };
}

function overlap(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Whether a form is the better reading: longer, or a sure name of which a phrase only takes the end ("fracture risk"). */
function outdoes(form: PhraseMatch<FormValue>, phrase: PhraseMatch<unknown>): boolean {
  if (form.value.sense === 'always' && form.first < phrase.first) return true;
  return (
    form.first <= phrase.first &&
    form.last >= phrase.last &&
    form.last - form.first > phrase.last - phrase.first
  );
}

/** Leftmost first, longest at each place, none overlapping. */
function longestOf(matches: PhraseMatch<FormValue>[]): PhraseMatch<FormValue>[] {
  // "My back seized up" is a form as well, and a general one.
  const isSure = ({ value }: PhraseMatch<FormValue>): number => (value.sense === 'always' ? 1 : 0);
  const sorted = matches.sort(
    (a, b) => a.first - b.first || b.last - a.last || isSure(b) - isSure(a),
  );
  const kept: PhraseMatch<FormValue>[] = [];
  for (const match of sorted) {
    const last = kept.at(-1);
    if (!last || match.first > last.last) kept.push(match);
  }
  return kept;
}
