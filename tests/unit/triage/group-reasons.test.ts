import { describe, expect, it } from 'vitest';
import { evaluateAnswers } from '../../../components/triage/evaluate-answers.ts';
import { groupReasons } from '../../../components/triage/group-reasons.ts';
import { resultSources } from '../../../components/triage/result-sources.ts';
import { answersOf } from './answers-of.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const verdictOf = (given: Record<string, string[]>) =>
  evaluateAnswers(rules, answersOf(given), '2026-11-22');

describe('the reasons of a result', () => {
  it('tells a rule once, with all the answers behind it', () => {
    const { decisive } = verdictOf({ urgent: ['fall-at-50', 'fever', 'lump'] });
    expect(groupReasons(decisive).map(({ rule, answers }) => [rule, answers.length])).toEqual([
      ['fall', 1],
      ['urgent-sign', 2],
    ]);
  });

  it('cites the rules that decided first, then the level, each source once', () => {
    const verdict = verdictOf({ 'same-spot': ['same-spot'] });
    const sources = resultSources(rules, verdict);
    expect(sources.slice(0, 2)).toEqual(rules.rules['same-spot']?.sources);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources).toEqual(expect.arrayContaining(rules.results.routine.sources));
  });
});
