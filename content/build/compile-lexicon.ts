import type { ContextCues, Lexicon, LexiconData } from '../../components/detection/lexicon.ts';
import { candidatePatterns } from './candidate-patterns.ts';
import { compileGate } from './compile-gate.ts';
import type { LexiconSource } from './lexicon-source.ts';

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
  const data: LexiconData = { notes: [...notes.values()], falseFriends: source.falseFriends, cues };
  return {
    gate: compileGate(source, gate, cues),
    candidates: candidatePatterns(source.forms.map(({ text }) => text)),
    data: JSON.stringify(data),
  };
}
