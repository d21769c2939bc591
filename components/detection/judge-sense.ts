import type { PhraseMatch } from './phrase-matcher.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenize } from './tokenize.ts';
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
}

/** A word of another subject this close speaks of the same thing: "knee strain", "valve stenosis". */
const BESIDE = 2;
/** Words between a general word and a cue beyond which the cue of another subject does not reach it. */
const REACH_OF_ELSEWHERE = 6;
/** Words between a general word and a back cue within which they are taken to speak of the same thing. */
const REACH_OF_BACK = 40;
/** A page with this many spine words, one for every so many characters, is about the back. */
const PAGE_CUES = 4;
const CHARACTERS_PER_PAGE_CUE = 900;
/** Evidence that the surroundings must add up to where the run itself says nothing. */
const ENOUGH = 2;

function distance(a: PhraseMatch<unknown>, b: PhraseMatch<unknown>): number {
  if (a.last < b.first) return b.first - a.last;
  if (b.last < a.first) return a.first - b.last;
  return 0;
}

function nearest(
  match: PhraseMatch<unknown>,
  others: readonly PhraseMatch<unknown>[],
): PhraseMatch<unknown> | null {
  let best: PhraseMatch<unknown> | null = null;
  for (const other of others) {
    const between = distance(match, other);
    if (between > 0 && (!best || between < distance(match, best))) best = other;
  }
  return best;
}

/** Decides whether a `near-back` form is about the back: by its run first, then by what stands around it. */
export function judgeSense(
  match: PhraseMatch<FormValue>,
  evidence: RunEvidence,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): Verdict {
  const back = nearest(match, evidence.back);
  const elsewhere = nearest(match, evidence.elsewhere);
  const toBack = back ? distance(match, back) : Number.POSITIVE_INFINITY;
  const toElsewhere = elsewhere ? distance(match, elsewhere) : Number.POSITIVE_INFINITY;
  if (toElsewhere <= BESIDE && toElsewhere < toBack) {
    return {
      kept: false,
      refuted: true,
      why: `another subject stands ${toElsewhere} words away`,
    };
  }
  const isNearElsewhere = toElsewhere <= REACH_OF_ELSEWHERE && toElsewhere < toBack;
  if (toBack <= REACH_OF_BACK && !isNearElsewhere) {
    return { kept: true, why: `a back cue stands ${toBack} words away` };
  }
  const verdict = judgeSurroundings(surroundings, vocabulary, elsewhere !== null);
  return { ...verdict, refuted: isNearElsewhere && !verdict.kept };
}

function judgeSurroundings(
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  elsewhereInRun: boolean,
): Verdict {
  const reasons: string[] = [];
  let sum = 0;
  const weigh = (text: string, weight: number, name: string): void => {
    if (!mentionsBack(text, vocabulary)) return;
    sum += weight;
    reasons.push(name);
  };
  weigh(surroundings.title, 1.5, 'the title');
  weigh(surroundings.heading, 1.5, 'the heading');
  weigh(`${surroundings.before}\n\n${surroundings.after}`, 1, 'a neighbouring block');
  const { pageCues, pageLength } = surroundings;
  if (pageCues >= PAGE_CUES && pageCues * CHARACTERS_PER_PAGE_CUE >= pageLength) {
    sum += 1;
    reasons.push('the page');
  }
  if (elsewhereInRun) sum -= 1;
  const named = reasons.length > 0 ? reasons.join(', ') : 'nothing around it';
  return { kept: sum >= ENOUGH, why: `${named} speaks of the back (${sum} of ${ENOUGH})` };
}

/** True when a text has a back cue or a form that means the back anywhere. */
export function mentionsBack(text: string, vocabulary: Vocabulary): boolean {
  if (text.trim() === '') return false;
  const tokens = tokenize(text);
  return (
    vocabulary.cues.findAll(tokens, text).some((cue) => cue.value === 'back') ||
    vocabulary.forms.findAll(tokens, text).some((form) => form.value.sense === 'always')
  );
}
