import { expect, test } from 'vitest';
import { finish } from '../../../components/detection/finish.ts';
import { isAcronym } from '../../../components/detection/phrase-matcher.ts';
import { createPagePatterns } from '../../../components/reading/dom/page-patterns.ts';
import { REAL_DATA, REAL_LEXICON } from './real-vocabulary.ts';

/**
 * A page's text is asked these patterns before anything else: a form that they do not let through is never marked.
 * (Hidden characters are taken out before; see page-patterns.ts.)
 */
const { passesGate, candidateOffsets } = createPagePatterns(REAL_LEXICON);
const mayHoldForm = (text: string): boolean => finish(candidateOffsets(text, true)).length > 0;

/** Ways of writing a form that a page may use. */
function writings(form: string): string[] {
  if (isAcronym(form)) return [form, `${form}s`, `(${form})`];
  const all = [
    form,
    form.toUpperCase(),
    `${form}s`,
    form.replaceAll(' ', '\u00a0'),
    form.replaceAll(' ', '-'),
    form.replaceAll(' ', '\n      '),
    form.replaceAll("'", '\u2019'),
    form.replaceAll("'s", ''),
    form.replace(/\bdisc(?=s?\b)/gi, 'disk'),
    form.replace(/tumor/gi, 'tumour').replace(/behavior/gi, 'behaviour'),
    form.replace(/anesthes/gi, 'anaesthes').replace(/paresthes/gi, 'paraesthes'),
    form.replace(/(?<=\w)iz(?=ation|e|ing)/gi, 'is'),
    form.replace(/ and /g, ' & '),
    form.replace(/\b(hydro|lumbo|myo|neuro|radio|sacro|anti)(?=[a-z]{5})/gi, '$1-'),
    `word${form}word`,
  ];
  return [...new Set(all)];
}

const always = REAL_DATA.notes.flatMap((note) => note.always);
const nearBack = REAL_DATA.notes.flatMap((note) => note.nearBack);
const { back, ownBack, perhapsBack } = REAL_DATA.cues;

test('the gate lets through every form that means the back anywhere, and every cue', () => {
  const shut = [...always, ...back, ...ownBack, ...perhapsBack]
    .flatMap(writings)
    .filter((written) => !passesGate(`Some words, ${written}, and others.`));
  expect(shut).toEqual([]);
});

test('the candidate patterns stop at every form', () => {
  const passed = [...always, ...nearBack]
    .flatMap(writings)
    .filter((written) => !mayHoldForm(`Some words, ${written}, and others.`));
  expect(passed).toEqual([]);
});

test.each(['L4-L5', 'L4/5', 'l4-l5', 'l5/s1', 'L5 S1', 'T12-L1', 'S1'])(
  'the candidate patterns stop at %s',
  (level) => {
    expect(mayHoldForm(`at ${level}, mild`)).toBe(true);
  },
);

test('neither finds anything in plain words', () => {
  const plain = 'The train to the coast left late, and nobody minded: the sun was out.';
  expect(passesGate(plain)).toBe(false);
  expect(mayHoldForm(plain)).toBe(false);
});
