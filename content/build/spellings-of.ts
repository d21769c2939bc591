/**
 * Where a page may write a folded word differently. Each rule names letters as a form writes them, where they stand,
 * and every way of writing them; compare components/detection/fold-word.ts, which brings them together. Only the words
 * of medicine in which British spelling has "ae" or "oe" are listed: a rule for every "e" makes the lists many times
 * longer.
 */
const VARIANTS: readonly (readonly [before: RegExp, letters: RegExp, ways: readonly string[]])[] = [
  [/ $/, /^and(?= )/, ['and', '&']],
  // Written with a hyphen too ("sacro-iliac", "anti-depressants"), which is a space here.
  [
    /(?:^| )(?:cry|electr|hydr|kyph|lumb|my|neur|radi|sacr|vertebr)$/,
    /^o(?=[a-z]{3})/,
    ['o', 'o '],
  ],
  [/(?:^| )ant$/, /^i(?=[cd])/, ['i', 'i ']],
  [/(?:^| )par$/, /^a(?=spin)/, ['a', 'a ']],
  [/(?:^| )inte$/, /^r(?=bod|fer|spin)/, ['r', 'r ']],
  [/(?:^| )tran$/, /^s(?=cut)/, ['s', 's ']],
  [/(?:^| )dis$/, /^[ck]/, ['c', 'k']],
  [/(?:(?:^| )an|par|hyp|dys)$/, /^a?e(?=sthe)/, ['ae', 'e']],
  [/sth$/, /^e(?=s|t)/, ['e', 'é']],
  [/(?:^| |h|isch|an)$/, /^a?e(?=m(?:at|or|oph|ia))/, ['ae', 'e']],
  [/orthop$/, /^a?e(?=d)/, ['ae', 'e']],
  [/(?:^| )$/, /^o?e(?=dem|soph)/, ['oe', 'e']],
  [/(?:tum|behavi|lab|col)$/, /^ou?r/, ['our', 'or']],
  [/(?:i[sz]|..)$/, /^i[sz](?=e|ing|ation)/, ['is', 'iz']],
  [/(?:cent|fib)$/, /^(?:er|re)/, ['er', 're']],
  [/./, /^[éè]/, ['e', 'é', 'è']],
  [/(?:^| )las$/, /^e/, ['e', 'e\u0300', 'é', 'è']],
];

/** Every way in which a page may write some words, in lower case, with single spaces. */
export function spellingsOf(words: readonly string[]): string[] {
  const text = words.join(' ').toLowerCase();
  let written = [''];
  for (let at = 0; at < text.length; ) {
    const before = text.slice(0, at);
    const rest = text.slice(at);
    const rule = VARIANTS.find(([where, letters]) => where.test(before) && letters.test(rest));
    const ways = rule ? rule[2] : [rest.charAt(0)];
    written = written.flatMap((one) => ways.map((way) => one + way));
    at += rule ? (rule[1].exec(rest)?.[0].length ?? 1) : 1;
  }
  return written;
}
