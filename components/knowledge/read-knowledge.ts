import type { Knowledge } from './knowledge.ts';

/**
 * A function that gives the knowledge, parsed from its JSON when it is first asked for and kept
 * from then on: a page without a card never pays for it.
 * @throws SyntaxError on first use when the text is not JSON
 */
export function readKnowledge(json: string): () => Knowledge {
  let knowledge: Knowledge | undefined;
  return () => {
    knowledge ??= JSON.parse(json) as Knowledge;
    return knowledge;
  };
}
