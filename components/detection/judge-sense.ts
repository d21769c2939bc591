import type { PhraseMatch } from './phrase-matcher.ts';
import { speaksOfBack } from './speaks-of-back.ts';
import type { Surroundings } from './surroundings.ts';
import type { FormValue, Vocabulary } from './vocabulary.ts';

/** Whether a general word is about the back here, and why, in words for the person who tunes detection. */
export interface Verdict {
  kept: boolean;
  /** True where the word was left because another subject stands near: then it is no evidence for others either. */
  refuted?: boolean;
  why: string;
}

/** Evidence of one run: where its cues stand, as token indices. */
export interface RunEvidence {
  /** Back cues, and forms that mean the back anywhere. */
  back: PhraseMatch<unknown>[];
  /** Words of other subjects, and false friends. */
  elsewhere: PhraseMatch<unknown>[];
  /** Whether the run speaks of pain or care. */
  isHealth: boolean;
  /** The run itself. */
  text: string;
}

/** A word of another subject this close speaks of the same thing: "knee strain", "valve stenosis". */
const BESIDE = 2;
/** Words between a general word and a cue beyond which the cue of another subject does not reach it. */
const REACH_OF_ELSEWHERE = 6;
/** Words between a general word and a back cue within which they are taken to speak of the same thing. */
const REACH_OF_BACK = 40;
/** The same, in a run that speaks more of other subjects than of the back. */
const REACH_AMONG_OTHERS = 6;
/** A page with this many spine words, one for every so many characters, is about the back. */
const PAGE_CUES = 2;
const CHARACTERS_PER_PAGE_CUE = 900;
/** Evidence that the surroundings must add up to where the run itself says nothing. */
const ENOUGH = 2;
/** What each word of another subject in the run takes away, and all of them at most. */
const AGAINST = 0.5;
const MOST_AGAINST = 2;

const isInside = (inner: PhraseMatch<unknown>, outer: PhraseMatch<unknown>): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

/** Words from one match to another; 1 where they overlap or touch. */
function distance(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): number {
  if (a.last < b.first) return b.first - a.last;
  if (b.last < a.first) return a.first - b.last;
  return 1;
}

/** What the end of a sentence counts for, in words: another sentence speaks of something else more easily. */
const SENTENCE = 4;
const SENTENCE_END = /[.!?:;]\s/;

function distanceInText(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>, text: string): number {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return distance(a, b) + (SENTENCE_END.test(between) ? SENTENCE : 0);
}

/** Words to the nearest of some matches, not counting what the match itself says. */
function distanceToNearest(
  match: PhraseMatch<unknown>,
  others: readonly PhraseMatch<unknown>[],
  text: string,
): number {
  const outside = others.filter((other) => !isInside(other, match));
  return Math.min(
    ...outside.map((other) => distanceInText(match, other, text)),
    Number.POSITIVE_INFINITY,
  );
}

/** Decides whether a `near-back` form is about the back: by its run first, then by what stands around it. */
export function judgeSense(
  match: PhraseMatch<FormValue>,
  evidence: RunEvidence,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): Verdict {
  const toBack = distanceToNearest(match, evidence.back, evidence.text);
  const toElsewhere = distanceToNearest(match, evidence.elsewhere, evidence.text);
  if (toElsewhere <= BESIDE && toElsewhere < toBack) {
    return {
      kept: false,
      refuted: true,
      why: `another subject stands ${toElsewhere} words away`,
    };
  }
  const isNearElsewhere = toElsewhere <= REACH_OF_ELSEWHERE && toElsewhere < toBack;
  const isAmongOthers = evidence.elsewhere.length > evidence.back.length;
  const reach = isAmongOthers ? REACH_AMONG_OTHERS : REACH_OF_BACK;
  if (toBack <= reach && !isNearElsewhere) {
    return { kept: true, why: `a back cue stands ${toBack} words away` };
  }
  const namesBack = evidence.back.some((cue) => isInside(cue, match));
  if (namesBack && evidence.isHealth) {
    return { kept: true, why: 'names the back, among words of pain or care' };
  }
  const verdict = judgeSurroundings(surroundings, vocabulary, evidence.elsewhere.length);
  return { ...verdict, refuted: isNearElsewhere && !verdict.kept };
}

function judgeSurroundings(
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  elsewhereInRun: number,
): Verdict {
  const reasons: string[] = [];
  let sum = 0;
  const weigh = (text: string, weight: number, name: string): void => {
    if (!speaksOfBack(text, vocabulary)) return;
    sum += weight;
    reasons.push(name);
  };
  weigh(surroundings.title, 2.5, 'the title');
  weigh(surroundings.heading, 1.5, 'the heading');
  weigh(`${surroundings.before}\n\n${surroundings.after}`, 1, 'a neighbouring block');
  const { pageCues, pageLength } = surroundings;
  if (pageCues >= PAGE_CUES && pageCues * CHARACTERS_PER_PAGE_CUE >= pageLength) {
    sum += 1;
    reasons.push('the page');
  }
  sum -= Math.min(elsewhereInRun * AGAINST, MOST_AGAINST);
  const named = reasons.length > 0 ? reasons.join(', ') : 'nothing around it';
  return { kept: sum >= ENOUGH, why: `${named} speaks of the back (${sum} of ${ENOUGH})` };
}
