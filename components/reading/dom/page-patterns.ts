import type { Lexicon } from '../../detection/lexicon.ts';
import { INVISIBLE } from '../../detection/tokenize.ts';

/** The questions that are put to a whole page's text at once, natively fast. */
export interface PagePatterns {
  /** False for a text that can hold nothing to mark: nearly every page there is. */
  passesGate(text: string): boolean;
  /** Places of the gate's words, ascending. Yields now and then, so that a long page can be read in slices. */
  gateOffsets(text: string): Generator<null, number[]>;
  /** Places where any form may stand, ascending. */
  candidateOffsets(text: string): Generator<null, number[]>;
  mayHoldForm(text: string): boolean;
}

/** Characters up to which the gate is asked without word boundaries. */
const SHORT_TEXT = 20_000;
const OFFSETS_BETWEEN_YIELDS = 200;
const INVISIBLES = new RegExp(INVISIBLE.source, 'g');

/**
 * Compiles the patterns of a lexicon; those that only a page about backs needs, on first use.
 *
 * On a long text the gate is asked with a word boundary, which makes it more than twice as fast. Where blocks touch
 * without a space ("Causes</h2><p>Sciatica") their first words are then not seen, so a text that passes is searched
 * without it; a long page that has its only spine words there, and none in its title, is missed.
 */
export function createPagePatterns(lexicon: Lexicon): PagePatterns {
  const gate = new RegExp(lexicon.gate, 'i');
  const gateInLongText = new RegExp(`\\b(?:${lexicon.gate})`, 'i');
  let candidates: RegExp[] | null = null;
  const candidatePatterns = (): RegExp[] => {
    candidates ??= lexicon.candidates.map((source) => new RegExp(source, 'gi'));
    return candidates;
  };
  return {
    passesGate(text) {
      const visible = withoutInvisibles(text);
      return (visible.length <= SHORT_TEXT ? gate : gateInLongText).test(visible);
    },
    *gateOffsets(text) {
      return yield* offsetsOf([new RegExp(lexicon.gate, 'gi')], text);
    },
    *candidateOffsets(text) {
      return yield* offsetsOf(candidatePatterns(), text);
    },
    mayHoldForm(text) {
      const visible = withoutInvisibles(text);
      return candidatePatterns().some((pattern) => {
        pattern.lastIndex = 0;
        return pattern.test(visible);
      });
    },
  };
}

function withoutInvisibles(text: string): string {
  return INVISIBLE.test(text) ? text.replace(INVISIBLES, '') : text;
}

/** First and last character of every match of every pattern, ascending. */
function* offsetsOf(patterns: readonly RegExp[], text: string): Generator<null, number[]> {
  const offsets: number[] = [];
  for (const pattern of patterns) {
    let from = 0;
    for (;;) {
      // Others use the pattern between our slices, so the place is kept here.
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (!match) break;
      from = match.index + match[0].length;
      offsets.push(match.index, from - 1);
      if (offsets.length % OFFSETS_BETWEEN_YIELDS === 0) yield null;
    }
    yield null;
  }
  return offsets.sort((a, b) => a - b);
}
