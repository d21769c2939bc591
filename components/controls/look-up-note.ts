import type { PhraseMatch } from '../detection/phrase-matcher.ts';
import { tokenize } from '../detection/tokenize.ts';
import type { Vocabulary } from '../detection/vocabulary.ts';

/** Words beyond which a selection is a passage, and not a term to be looked up. */
const MOST_WORDS = 12;

/**
 * The note that selected words lead to: the longest form in them. The reader asks, so a form need not
 * prove that it is about the back; inside a phrase that means something else it leads nowhere.
 * @returns the id of the note, or null
 */
export function lookUpNote(text: string, vocabulary: Vocabulary): string | null {
  const tokens = tokenize(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  const friends = vocabulary.falseFriends.findAll(tokens, text);
  const length = ({ first, last }: PhraseMatch<unknown>): number => last - first;
  const found = vocabulary.forms
    .findAll(tokens, text)
    .filter(
      (match) =>
        !friends.some(
          (friend) =>
            friend.first <= match.last &&
            match.first <= friend.last &&
            length(friend) >= length(match),
        ),
    )
    .sort((a, b) => length(b) - length(a));
  return found[0]?.value.note ?? null;
}
