/**
 * Where a page may write a folded word differently. Each rule names letters as a form writes them, where they stand,
 * and the pattern that finds every way of writing them; compare components/detection/fold-word.ts, which brings them
 * together. Only the words of medicine in which British spelling has "ae" or "oe" are listed: a rule for every "e"
 * makes the patterns many times slower.
 */
const VARIANTS: readonly (readonly [before: RegExp, letters: RegExp, pattern: string])[] = [
  [/^dis$/, /^[ck]/, '[ck]'],
  [/(?:^an|^par|^hyp|^dys)$/, /^a?e(?=sthe)/, 'a?e'],
  [/sth$/, /^e(?=s|t)/, '[eé]'],
  [/(?:^|h|isch|an)$/, /^a?e(?=m(?:at|or|oph|ia))/, 'a?e'],
  [/orthop$/, /^a?e(?=d)/, 'a?e'],
  [/^$/, /^o?e(?=dem|soph)/, 'o?e'],
  [/(?:tum|behavi|lab|col)$/, /^ou?r/, 'ou?r'],
  [/(?:i[sz]|..)$/, /^i[sz](?=e|ing|ation)/, 'i[sz]'],
  [/(?:cent|fib)$/, /^(?:er|re)/, '(?:er|re)'],
  [/./, /^[éè]/, '[eéè]'],
  [/^las$/, /^e/, '[eè]'],
];

/**
 * The pieces of a RegExp source that finds a word as a page may write it: one piece a letter or letter group,
 * so that words which begin alike can share their beginnings (see prefix-pattern.ts).
 */
export function wordPattern(word: string): string[] {
  const lower = word.toLowerCase();
  const pieces: string[] = [];
  let at = 0;
  while (at < lower.length) {
    const before = lower.slice(0, at);
    const rest = lower.slice(at);
    const rule = VARIANTS.find(([where, letters]) => where.test(before) && letters.test(rest));
    pieces.push(rule ? rule[2] : rest.charAt(0));
    at += rule ? (rule[1].exec(rest)?.[0].length ?? 1) : 1;
  }
  return pieces;
}
