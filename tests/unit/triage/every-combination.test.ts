import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../../../components/knowledge/note.ts';
import type { Answers } from '../../../components/triage/answers.ts';
import { evaluateAnswers } from '../../../components/triage/evaluate-answers.ts';
import { DECISION_TABLE as TABLE } from './decision-table.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const TODAY = '2026-11-22';

/** One reader as places in the table: a larger number is a worse answer. */
interface Case {
  emergency: readonly string[];
  urgent: readonly string[];
  aboutYou: readonly string[];
  duration: number;
  trend: number;
  sameSpot: number;
  howFar: number;
  somethingWrong: boolean;
  /** Says "not sure" wherever that is worth the same. */
  unsure: boolean;
}

const levelNumber = (level: Level) => LEVELS.indexOf(level);

function answersFor(one: Case): Answers {
  const pick = (ids: readonly string[] | undefined) =>
    [one.unsure ? ids?.at(-1) : ids?.[0]].filter((id) => id !== undefined);
  return {
    given: {
      emergency: [...one.emergency],
      urgent: [...one.urgent],
      'about-you': [...one.aboutYou],
      duration: pick(TABLE.duration[one.duration]),
      trend: pick(TABLE.trend[one.trend]),
      'same-spot': pick(TABLE.sameSpot[one.sameSpot]?.ids),
      'how-far': pick(TABLE.howFar[one.howFar]?.ids),
    },
    startDate: null,
    somethingWrong: one.somethingWrong,
  };
}

function levelOfTable(one: Case): number {
  const aboutYou = one.aboutYou.map((id) =>
    (TABLE.aboutYou.days as readonly string[]).includes(id) ? 'days' : 'routine',
  );
  const floors: Level[] = [
    ...(one.emergency.length > 0 ? (['now'] as const) : []),
    ...(one.urgent.length > 0 ? (['today'] as const) : []),
    ...(one.somethingWrong ? (['today'] as const) : []),
    ...aboutYou,
    TABLE.grid[one.duration]?.[one.trend] ?? 'now',
    TABLE.sameSpot[one.sameSpot]?.level ?? 'now',
    TABLE.howFar[one.howFar]?.level ?? 'now',
  ];
  return Math.max(...floors.map(levelNumber));
}

const levelOf = (one: Case) => levelNumber(evaluateAnswers(rules, answersFor(one), TODAY).level);

/** Every choice, with tick lists standing for each set of floors that they can reach. */
function* everyCase(): Generator<Case> {
  const aboutYouSets = [[], ['first-at-50'], ['cough'], ['pregnant', 'stiff-mornings']];
  for (const emergency of [[], ['pee'], ['sex', 'accident']])
    for (const urgent of [[], ['fever'], ['lump', 'weight-loss']])
      for (const aboutYou of aboutYouSets)
        for (const [duration] of TABLE.duration.entries())
          for (const [trend] of TABLE.trend.entries())
            for (const [sameSpot] of TABLE.sameSpot.entries())
              for (const [howFar] of TABLE.howFar.entries())
                for (const somethingWrong of [false, true])
                  for (const unsure of [false, true])
                    yield {
                      emergency,
                      urgent,
                      aboutYou,
                      duration,
                      trend,
                      sameSpot,
                      howFar,
                      somethingWrong,
                      unsure,
                    };
}

/** The same reader with one answer one step worse, for each answer. */
function worseBy1(one: Case): Case[] {
  const steps: Case[] = [
    { ...one, emergency: [...one.emergency, 'chest-pain'] },
    { ...one, urgent: [...one.urgent, 'cancer'] },
    { ...one, aboutYou: [...one.aboutYou, 'daily-life'] },
    { ...one, duration: one.duration + 1 },
    { ...one, trend: one.trend + 1 },
    { ...one, sameSpot: one.sameSpot + 1 },
    { ...one, howFar: one.howFar + 1 },
    { ...one, somethingWrong: true },
  ];
  return steps.filter(
    ({ duration, trend, sameSpot, howFar }) =>
      duration < TABLE.duration.length &&
      trend < TABLE.trend.length &&
      sameSpot < TABLE.sameSpot.length &&
      howFar < TABLE.howFar.length,
  );
}

const cases = [...everyCase()];

const anyCase: fc.Arbitrary<Case> = fc.record({
  emergency: fc.subarray([...TABLE.emergency.now]),
  urgent: fc.subarray([...TABLE.urgent.today]),
  aboutYou: fc.subarray([...TABLE.aboutYou.days, ...TABLE.aboutYou.routine]),
  duration: fc.nat(TABLE.duration.length - 1),
  trend: fc.nat(TABLE.trend.length - 1),
  sameSpot: fc.nat(TABLE.sameSpot.length - 1),
  howFar: fc.nat(TABLE.howFar.length - 1),
  somethingWrong: fc.boolean(),
  unsure: fc.boolean(),
});

// Thousands of evaluations, on a machine that may be busy with browsers.
describe('every combination of answers', { timeout: 60_000 }, () => {
  it('is asked with exactly the answers of the table', () => {
    const ids = (question: string) =>
      rules.questions.find(({ id }) => id === question)?.answers.map(({ id }) => id);
    expect(ids('emergency')).toEqual(TABLE.emergency.now);
    expect(ids('urgent')).toEqual(TABLE.urgent.today);
    expect(ids('about-you')).toEqual([...TABLE.aboutYou.days, ...TABLE.aboutYou.routine]);
    expect(ids('duration')).toEqual(TABLE.duration.flat());
    expect(ids('trend')).toEqual(TABLE.trend.flat());
    expect(ids('same-spot')).toEqual(TABLE.sameSpot.flatMap(({ ids }) => ids));
    expect(ids('how-far')).toEqual(TABLE.howFar.flatMap(({ ids }) => ids));
  });

  it('reaches the level of the table', () => {
    const wrong = cases.filter((one) => levelOf(one) !== levelOfTable(one));
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(cases.length).toBe(3 * 3 * 4 * 5 * 3 * 2 * 5 * 2 * 2);
  });

  it('is monotone: a worse answer never lowers the level', () => {
    const levels = new Map<string, number>();
    const level = (one: Case) => {
      const key = JSON.stringify(one);
      const known = levels.get(key) ?? levelOf(one);
      levels.set(key, known);
      return known;
    };
    const broken = cases.flatMap((one) =>
      worseBy1(one)
        .filter((worse) => level(worse) < level(one))
        .map((worse) => [one, worse]),
    );
    expect(broken.slice(0, 3)).toEqual([]);
  });

  it('is monotone and of the table for any subset of the tick lists', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(levelOf(one)).toBe(levelOfTable(one));
        for (const worse of worseBy1(one)) {
          expect(levelOf(worse)).toBeGreaterThanOrEqual(levelOf(one));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes "not sure" for the worst answer of its question', () => {
    for (const { id, answers } of rules.questions) {
      const unsure = answers.find(({ countsAs }) => countsAs !== undefined);
      const plain = answers.filter(({ countsAs }) => countsAs === undefined);
      if (unsure) expect(unsure.countsAs, id).toBe(plain.at(-1)?.id);
    }
    const differ = cases.filter((one) => levelOf({ ...one, unsure: true }) !== levelOf(one));
    expect(differ.slice(0, 3)).toEqual([]);
  });

  it('reaches every result, and uses every rule to decide one', () => {
    const reached = new Set<string>();
    const decided = new Set<string | null>();
    for (const question of rules.questions) {
      for (const { id } of question.answers) {
        for (const trend of ['better', 'same', 'worse']) {
          const given = { ...calm, trend: [trend], [question.id]: [id] };
          collect({ given, startDate: null, somethingWrong: false });
        }
      }
    }
    collect({ given: calm, startDate: null, somethingWrong: true });
    function collect(answers: Answers) {
      const verdict = evaluateAnswers(rules, answers, TODAY);
      reached.add(verdict.level);
      for (const { rule } of verdict.decisive) decided.add(rule);
    }
    expect([...reached].sort()).toEqual([...LEVELS].sort());
    expect([...decided].sort()).toEqual(Object.keys(rules.rules).sort());
  });

  it('always has a reason with a rule, and never one that is milder than the result', () => {
    const wrong = cases.filter((one) => {
      const { decisive, further, level } = evaluateAnswers(rules, answersFor(one), TODAY);
      const explained = decisive.every((reason) => reason.level === level && reason.rule !== null);
      const milder = further.every((reason) => levelNumber(reason.level) < levelNumber(level));
      return decisive.length === 0 || !explained || !milder;
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

const calm = {
  emergency: [],
  urgent: [],
  duration: ['under-1-week'],
  trend: ['better'],
  'same-spot': ['first-time'],
  'how-far': ['back-only'],
  'about-you': [],
};
