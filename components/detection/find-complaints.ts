import type { PhraseMatch } from './phrase-matcher.ts';
import type { Token } from './token.ts';
import type { FormValue } from './vocabulary.ts';

const OWNERS = new Set(['my', 'your', 'his', 'her', 'their', 'our']);
/** Which part of the back; the first two belong to the name of the pain. */
const LOW = new Set(['low', 'lower']);
const PARTS = new Set([...LOW, 'upper', 'mid', 'middle', 'whole', 'entire']);
/** What may stand between the back and its complaint: "my back has been really sore". */
const BETWEEN = new Set(
  `is was are were feel feels felt has had have been being got gets get getting still really so very quite always
  constantly just a bit little lot all completely extremely super pretty now often also too became becomes become
  starts started begins began to be only never stays stayed remains remained keeps kept will would may might can could`.split(
    /\s+/,
  ),
);
const MOST_BETWEEN = 5;
const ACHES = /^(?:ach(?:e|es|ed|ing)|hurt|hurts|hurting)$/;
const COMPLAINT =
  /^(?:sore|stiff|painful|achy|tender|ach(?:e|es|ed|ing)|hurt|hurts|hurting|knackered|buggered|wrecked|screwed|fucked)$/;
/** Words come folded: of "goes" that leaves "ges" (fold-word.ts). */
const GOING = /^(?:go|ges|went|gone|going)$/;
/** What a back does by itself, with the word behind it. */
const FAILURES: readonly (readonly [verb: RegExp, particle: RegExp, note: string])[] = [
  [/^(?:seiz|lock)(?:e|es|ed|s|ing)?$/, /^up$/, 'muscle-spasm'],
  [/^(?:give|gives|gave|given|giving)$/, /^(?:out|way)$/, 'acute-back-pain'],
  [GOING, /^out$/, 'acute-back-pain'],
  [/^(?:play|act|mess|screw|fuck)(?:s|ed|ing)?$/, /^up$/, 'low-back-pain'],
  [/^in$/, /^(?:agony|pain|bits|pieces)$/, 'low-back-pain'],
];
const SPASM = /^spasms?$/;
/** Said of the back itself. */
const SPASMED = /^(?:spasmed|spasming|locked)$/;
/** How a spasm is called on the way to it: "into a full spasm". */
const SUCH = /^(?:an?|the|full|total|complete|painful|severe|bad|constant|awful|terrible)$/;
const MOST_SUCH = 3;
/** Verbs of harm, with what must stand behind the back ("out") for some of them. */
const HARM: readonly (readonly [verb: RegExp, note: string, particle?: string])[] = [
  [/^(?:threw|throw|throws|throwing|thrown)$/, 'low-back-pain', 'out'],
  [/^put(?:s|ting)?$/, 'low-back-pain', 'out'],
  [/^(?:do|did|done|doing)$/, 'low-back-pain', 'in'],
  [/^(?:tweak|rick|bust|knacker|jar)(?:r?ed|ing)$/, 'low-back-pain'],
  [/^(?:hurt|injured)$/, 'low-back-pain'],
  [/^(?:pulled|strained|wrenched|overstretched)$/, 'muscle-strain'],
  [/^sprained$/, 'ligament-sprain'],
];
const HARM_TO_TAILBONE = /^(?:broke|broken|fractured|bruised|cracked|hurt|injured)$/;
const HARM_TO_DISC: readonly (readonly [verb: RegExp, note: string])[] = [
  [
    /^(?:slip(?:s|ped|ping)?|herniat(?:e|es|ed|ing)|blew|burst|ruptured|prolapsed|popped)$/,
    'herniated-disc',
  ],
  [/^bulg(?:ed|ing)$/, 'bulging-disc'],
  [/^(?:degenerat(?:ed|ing|ive)|desiccated|worn)$/, 'degenerative-disc-disease'],
];
/** How many of them, and which. */
const COUNT = /^(?:an?|one|two|three|several|multiple|lumbar|lower|[2-5])$/;
const LEVEL = /^(?:[tl][0-9]{1,2}|s1)$/;
const LOWER_LEVEL = /^(?:[tl]?[0-9]{1,2}|s1)$/;
/** What is harmed: nothing else is looked at. */
const HARMED = new Set(['back', 'disc', 'discs', 'tailbone', 'coccyx']);

/**
 * Finds what people say of their own backs in words that no list could hold: "my lower back has been really sore",
 * "threw his back out", "herniated two discs", "fractured her tailbone".
 */
export function findComplaints(tokens: readonly Token[]): PhraseMatch<FormValue>[] {
  const found: PhraseMatch<FormValue>[] = [];
  for (const [index, { text }] of tokens.entries()) {
    if (!HARMED.has(text)) continue;
    const at = harmBefore(tokens, index) ?? (text === 'back' ? backAt(tokens, index) : null);
    const [first, last] = [tokens[at?.first ?? -1], tokens[at?.last ?? -1]];
    if (!at || !first || !last) continue;
    const place = { first: at.first, last: at.last, start: first.start, end: last.end };
    found.push({ ...place, value: formOf(at) });
  }
  return found;
}

function harmBefore(tokens: readonly Token[], index: number): Found | null {
  for (let first = Math.max(0, index - MOST_BETWEEN); first < index; first++) {
    const found = harmAt(tokens, first);
    if (found && found.last >= index) return found;
  }
  return null;
}

interface Found {
  note: string;
  first: number;
  last: number;
  /** Said of other things too. */
  isGeneral?: boolean;
}

function backAt(tokens: readonly Token[], index: number): Found | null {
  const part = wordAt(tokens, index - 1, index);
  const hasPart = PARTS.has(part);
  const owner = hasPart ? wordAt(tokens, index - 2, index) : part;
  if (!OWNERS.has(owner) && !LOW.has(part)) return null;
  let last = index + 1;
  while (last - index <= MOST_BETWEEN && BETWEEN.has(wordAt(tokens, last, index))) last++;
  const start = LOW.has(part) ? index - 1 : index;
  const failure = failureAt(tokens, last, index);
  if (failure) return { ...failure, first: start };
  // Of "my lower back is stiff" the place is the name; of "my lower back hurts", the whole.
  if (!(LOW.has(part) ? ACHES : COMPLAINT).test(wordAt(tokens, last, index))) return null;
  const isTwo = wordAt(tokens, last + 1, index) === 'and';
  if (isTwo && COMPLAINT.test(wordAt(tokens, last + 2, index))) last += 2;
  return { note: 'low-back-pain', first: start, last };
}

/** "Seized up", "gave way", "went into a spasm", "in spasm" behind a back. */
function failureAt(
  tokens: readonly Token[],
  verbAt: number,
  back: number,
): { note: string; last: number } | null {
  const verb = wordAt(tokens, verbAt, back);
  const particle = wordAt(tokens, verbAt + 1, back);
  const failure = FAILURES.find(([known, behind]) => known.test(verb) && behind.test(particle));
  if (failure) return { note: failure[2], last: verbAt + 1 };
  if (SPASMED.test(verb)) return { note: 'muscle-spasm', last: verbAt };
  const isInto = GOING.test(verb) && particle === 'into';
  if (!isInto && verb !== 'in') return null;
  let last = isInto ? verbAt + 2 : verbAt + 1;
  const most = last + MOST_SUCH;
  while (last < most && SUCH.test(wordAt(tokens, last, back))) last++;
  return SPASM.test(wordAt(tokens, last, back)) ? { note: 'muscle-spasm', last } : null;
}

function harmAt(tokens: readonly Token[], first: number): Found | null {
  const verb = tokens[first]?.text ?? '';
  let next = first + 1;
  const isOut = wordAt(tokens, next, first) === 'out';
  if (isOut) next++;
  const owner = wordAt(tokens, next, first);
  const isOwned = OWNERS.has(owner);
  if (isOwned) next++;
  const toDisc = HARM_TO_DISC.find(([known]) => known.test(verb));
  if (toDisc) {
    // "A herniated L5-S1 disc" is one name; "herniated my L5-S1 disc" tells what happened to it.
    const isLevel = LEVEL.test(owner) && next === first + 1;
    if (isLevel) next += LOWER_LEVEL.test(wordAt(tokens, next + 1, first)) ? 2 : 1;
    else while (COUNT.test(wordAt(tokens, next, first))) next++;
    const isDisc = next > first + 1 && /^discs?$/.test(wordAt(tokens, next, first));
    // One also slips two discs into their sleeves.
    return isDisc ? { note: toDisc[1], first, last: next, isGeneral: !isLevel } : null;
  }
  if (!isOwned) return null;
  if (HARM_TO_TAILBONE.test(verb) && /^(?:tailbone|coccyx)$/.test(wordAt(tokens, next, first))) {
    return { note: 'coccydynia', first, last: next };
  }
  const harm = HARM.find(([known]) => known.test(verb));
  if (!harm) return null;
  const [, note, particle] = harm;
  if (PARTS.has(wordAt(tokens, next, first))) next++;
  if (wordAt(tokens, next, first) !== 'back') return null;
  if (isOut) return particle === 'out' ? { note, first, last: next } : null;
  if (!particle) {
    // "Hurt your back" is what may happen; "hurt my back" is what did.
    return owner === 'your' && note === 'low-back-pain' ? null : { note, first, last: next };
  }
  return wordAt(tokens, next + 1, first) === particle ? { note, first, last: next + 1 } : null;
}

/** A word, or nothing where a sentence ends between it and the word that is looked at. */
function wordAt(tokens: readonly Token[], index: number, from: number): string {
  const [low, high] = index < from ? [index, from] : [from, index];
  for (let at = low + 1; at <= high; at++) if (tokens[at]?.gap === 'hard') return '';
  return tokens[index]?.text ?? '';
}

function formOf({ note, isGeneral = false }: Found): FormValue {
  const sense = isGeneral ? 'near-back' : 'always';
  return { note, sense, evidence: isGeneral ? 'none' : 'firm', isEveryday: false, isPlace: false };
}
