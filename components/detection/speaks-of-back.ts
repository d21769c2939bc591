import { backCuesOf } from './back-cues.ts';
import { tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** True when a short text (a title, a heading, a neighbour) has a back cue that no false friend covers. */
export function speaksOfBack(text: string, vocabulary: Vocabulary): boolean {
  if (text.trim() === '') return false;
  const known = vocabulary.spokenOf.get(text);
  if (known !== undefined) return known;
  const tokens = tokenize(text);
  const friends = vocabulary.falseFriends.findAll(tokens, text);
  const certain = vocabulary.forms
    .findAll(tokens, text)
    .filter((form) => form.value.sense === 'always' && form.value.isEvidence);
  const spoken = backCuesOf(vocabulary.cues.findAll(tokens, text), certain).some(
    (cue) => !friends.some((friend) => friend.first <= cue.last && cue.first <= friend.last),
  );
  // Titles and headings are asked again for every block under them.
  if (vocabulary.spokenOf.size > 500) vocabulary.spokenOf.clear();
  vocabulary.spokenOf.set(text, spoken);
  return spoken;
}
