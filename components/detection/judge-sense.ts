import { namesBackOnly } from './back-cues.ts';
import { distanceToNearest, isInside, isNamedWith, isTiedTo } from './distance.ts';
import { isAllAbout } from './is-all-about.ts';
import type { PhraseMatch } from './phrase-matcher.ts';
import { subjectOf, subjectOfHeading, subjectOfTitle } from './subject-of.ts';
import type { Surroundings } from './surroundings.ts';
import type { FormValue, Subject, Vocabulary } from './vocabulary.ts';

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
  /** Words of the spine that tell only of themselves and of what stands beside them. */
  faint: PhraseMatch<unknown>[];
  /** Words of other subjects, and false friends. */
  elsewhere: PhraseMatch<unknown>[];
  /** Parts of the body that stand on pages about the back too: they tell of what is right beside them. */
  beside: PhraseMatch<unknown>[];
  /** Words of pain or care. */
  health: PhraseMatch<unknown>[];
  /** The run itself. */
  text: string;
}

/** A word of another subject this close speaks of the same thing: "knee strain", "valve stenosis". */
const BESIDE = 2;
/** Words that a comma counts for (another item of a list), but between the parts of a body: "hips, knees and spine". */
const COMMA = 2;
/** Words between a general word and a cue beyond which the cue of another subject does not reach it. */
const REACH_OF_ELSEWHERE = 6;
/** Words between a general word and a back cue within which they are taken to speak of the same thing. */
const REACH_OF_BACK = 60;
/** The same, for a word of everyday or of all medicine. */
const REACH_TO_EVERYDAY = 30;
/** The same, in a run that speaks more of other subjects than of the back. */
const REACH_AMONG_OTHERS = 6;
/** The same, on a page whose title names another subject; and in a run there that speaks more of the back. */
const REACH_ELSEWHERE = 2;
const REACH_BACK_AGAIN = 15;
/** Back cues from which a run that names no other subject is its own page: an answer in a thread, say. */
const CUES_OF_OWN_PAGE = 4;
/** Words within which a faint cue reaches. */
const REACH_OF_FAINT = 4;
/** Words of another subject that a run may have more than back cues where the title is about the back. */
const TITLE_COUNTS_AS = 1;
/** Evidence that the surroundings must add up to where the run itself says nothing. */
const ENOUGH = 2;
/** The same: less where the title tells no subject ("Help!"), for the rest has to; more where it tells another one. */
const ENOUGH_BY_TITLE: Partial<Record<Subject, number>> = { nothing: 1.5, elsewhere: 3 };
/** What a page that speaks of the back throughout weighs, beside such a title and beside others. */
const PAGE_WITHOUT_TITLE = 2;
const PAGE = 1;
/** What each word of another subject in the run takes away, and all of them at most. */
const AGAINST = 0.5;
const MOST_AGAINST = 2;

/** Decides whether a `near-back` form is about the back: by its run first, then by what stands around it. */
export function judgeSense(
  match: PhraseMatch<FormValue>,
  evidence: RunEvidence,
  surroundings: Surroundings,
  vocabulary: Vocabulary,
): Verdict {
  const { back, faint, elsewhere, beside, health, text } = evidence;
  const title = subjectOfTitle(surroundings, vocabulary);
  const comma = match.value.isPlace ? 0 : COMMA;
  const toBack = distanceToNearest(match, back, text, comma);
  const toFaint = distanceToNearest(match, faint, text, comma);
  const toElsewhere = distanceToNearest(match, elsewhere, text, comma);
  const namesBack =
    back.some((cue) => isInside(cue, match)) ||
    faint.some((cue) => isInside(cue, match) || isInside(match, cue));
  // "A lumbar support or knee pillow": what names the back is not the knee's; a bare place ("lower back") may be.
  const isSure =
    !match.value.isPlace &&
    back.some((cue) => cue.value !== 'perhaps-back' && isInside(cue, match));
  if (!isSure && toElsewhere <= BESIDE && toElsewhere < Math.min(toBack, toFaint)) {
    return { kept: false, refuted: true, why: `another subject stands ${toElsewhere} words away` };
  }
  const others = beside.filter((part) => !isNamedWith(part, back, text));
  if (toBack > 1 && !match.value.isPlace && isTiedTo(match, others, text)) {
    return { kept: false, refuted: true, why: 'said of another part of the body' };
  }
  const isNearElsewhere = toElsewhere <= REACH_OF_ELSEWHERE && toElsewhere < toBack;
  const isOfSpine = back.some((cue) => !namesBackOnly(cue, text));
  const isBackAgain = back.length > elsewhere.length + 1 && isOfSpine;
  const isAmongOthers = elsewhere.length > back.length + (title === 'back' ? TITLE_COUNTS_AS : 0);
  const isOwnPage = isBackAgain && elsewhere.length === 0 && back.length >= CUES_OF_OWN_PAGE;
  const reachElsewhere = isBackAgain ? REACH_BACK_AGAIN : REACH_ELSEWHERE;
  const reach = Math.min(
    match.value.isEveryday ? REACH_TO_EVERYDAY : REACH_OF_BACK,
    isAmongOthers ? REACH_AMONG_OTHERS : REACH_OF_BACK,
    title === 'elsewhere' && !isOwnPage ? reachElsewhere : REACH_OF_BACK,
  );
  if (toBack <= reach && !isNearElsewhere) {
    return { kept: true, why: `a back cue stands ${toBack} words away` };
  }
  if (toFaint <= REACH_OF_FAINT && !isNearElsewhere && title !== 'elsewhere') {
    return { kept: true, why: `a word of the spine stands ${toFaint} words away` };
  }
  const isElsewhere = isAmongOthers || title === 'elsewhere';
  // "I've got back problems" is enough by itself where nothing speaks of anything else.
  const isAlone = match.value.isPlace && elsewhere.length === 0 && title !== 'elsewhere';
  const isHealth = health.some((word) => isAlone || !isInside(word, match));
  if (namesBack && isHealth && !(match.value.isPlace && isElsewhere)) {
    return { kept: true, why: 'names the back, among words of pain or care' };
  }
  const verdict = judgeSurroundings(surroundings, vocabulary, elsewhere.length);
  return { ...verdict, refuted: isNearElsewhere && !verdict.kept };
}

function judgeSurroundings(
  surroundings: Surroundings,
  vocabulary: Vocabulary,
  elsewhereInRun: number,
): Verdict {
  const reasons: string[] = [];
  let sum = 0;
  const weigh = (subject: Subject, weight: number, name: string): void => {
    if (subject !== 'back') return;
    sum += weight;
    reasons.push(name);
  };
  const title = subjectOfTitle(surroundings, vocabulary);
  weigh(title, 2.5, 'the title');
  weigh(subjectOfHeading(surroundings, vocabulary), 1.5, 'the heading');
  const neighbours = `${surroundings.before}\n\n${surroundings.after}`;
  weigh(subjectOf(neighbours, vocabulary), 1, 'a neighbouring block');
  if (isAllAbout(surroundings.pageCues, surroundings.pageLength)) {
    sum += title === 'nothing' ? PAGE_WITHOUT_TITLE : PAGE;
    reasons.push('the page');
  }
  sum -= Math.min(elsewhereInRun * AGAINST, MOST_AGAINST);
  const named = reasons.length > 0 ? reasons.join(', ') : 'nothing around it';
  const enough = ENOUGH_BY_TITLE[title] ?? ENOUGH;
  return { kept: sum >= enough, why: `${named} speaks of the back (${sum} of ${enough})` };
}
