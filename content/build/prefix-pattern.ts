interface PrefixNode {
  next: Map<string, PrefixNode>;
  isEnd: boolean;
}

/**
 * One RegExp source for many phrases, with their common beginnings written once: engines try alternatives one by one,
 * so this is many times faster than a plain list.
 * @param phrases each as pieces of pattern; of a phrase and its longer form only the shorter is kept, which finds both
 */
export function prefixPattern(phrases: readonly (readonly string[])[]): string {
  const root: PrefixNode = { next: new Map(), isEnd: false };
  for (const pieces of phrases) {
    let node = root;
    for (const piece of pieces) {
      let child = node.next.get(piece);
      if (!child) {
        child = { next: new Map(), isEnd: false };
        node.next.set(piece, child);
      }
      node = child;
    }
    node.isEnd = true;
  }
  return patternOf(root);
}

function patternOf(node: PrefixNode): string {
  if (node.isEnd || node.next.size === 0) return '';
  const alternatives = [...node.next].map(([piece, child]) => piece + patternOf(child));
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}
