import type { ContextCues, Lexicon, LexiconData } from '../../components/detection/lexicon.ts';
import { isAcronym } from '../../components/detection/phrase-matcher.ts';
import { gatePattern } from './gate-pattern.ts';
import type { LexiconSource } from './lexicon-source.ts';
import { phrasePattern, wordsOf } from './phrase-pattern.ts';
import { prefixPattern } from './prefix-pattern.ts';

/** Names of vertebrae (L5, T12), which no note lists; capitals only, `(?-i:…)`. */
const LEVEL_NAMES = '(?-i:(?<![A-Z])(?:T(?:1[0-2]|[1-9])|L[1-5]|S1)(?![0-9]))';
/** Forms in one candidate pattern: some two milliseconds of compiling. */
const FORMS_IN_PATTERN = 250;

/**
 * Makes the bundled lexicon of what the notes say: the forms by note, and the patterns to ask a whole page.
 * @param gate stems of the gate, from context.yaml
 */
export function compileLexicon(
  source: LexiconSource,
  gate: readonly string[],
  cues: ContextCues,
): Lexicon {
  const notes = new Map<string, LexiconData['notes'][number]>();
  for (const { text, note, group, sense } of source.forms) {
    const forms = notes.get(note) ?? { note, group, always: [], nearBack: [] };
    (sense === 'always' ? forms.always : forms.nearBack).push(text);
    notes.set(note, forms);
  }
  const certain = source.forms.filter(({ sense }) => sense === 'always').map(({ text }) => text);
  const data: LexiconData = { notes: [...notes.values()], falseFriends: source.falseFriends, cues };
  return {
    gate: gatePattern(gate, [...cues.back, ...cues.perhapsBack, ...certain]),
    candidates: candidatePatterns(source.forms.map(({ text }) => text)),
    data: JSON.stringify(data),
  };
}

function candidatePatterns(forms: readonly string[]): string[] {
  const acronyms = forms.filter(isAcronym);
  const phrases = forms
    .filter((form) => !isAcronym(form))
    .map(wordsOf)
    .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  const patterns = [LEVEL_NAMES];
  if (acronyms.length > 0) {
    // `(?-i:…)` switches the case flag off (ES2025; Chrome 125, Firefox 132).
    patterns.push(`(?-i:(?<![A-Z])(?:${acronyms.join('|')})(?![A-Z]))`);
  }
  for (let from = 0; from < phrases.length; from += FORMS_IN_PATTERN) {
    patterns.push(prefixPattern(phrases.slice(from, from + FORMS_IN_PATTERN).map(phrasePattern)));
  }
  return patterns;
}
