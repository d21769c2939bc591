import type { Knowledge } from './knowledge.ts';

/**
 * A function that gives the knowledge, parsed from its JSON when it is first asked for and kept
 * from then on: a page without a card never pays for it.
 * @throws SyntaxError on first use when the text is not JSON
 */
export function readKnowledge(json: string): () => Knowledge {
  let knowledge: Knowledge | undefined;
  return () => {
    knowledge ??= withoutInherited(JSON.parse(json) as Knowledge);
    return knowledge;
  };
}

/** An address may ask for any id: "constructor" is no note. */
function withoutInherited(knowledge: Knowledge): Knowledge {
  for (const part of [knowledge.notes, knowledge.sources]) Object.setPrototypeOf(part, null);
  return knowledge;
}
