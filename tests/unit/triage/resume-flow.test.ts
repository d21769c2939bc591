import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../../components/knowledge/note.ts';
import { evaluateAnswers } from '../../../components/triage/evaluate-answers.ts';
import type { FlowState } from '../../../components/triage/flow-state.ts';
import { resumeFlow } from '../../../components/triage/resume-flow.ts';
import { startFlow } from '../../../components/triage/start-flow.ts';
import { triageFlow } from '../../../components/triage/triage-flow.ts';
import { answersOf } from './answers-of.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const NOW = Date.UTC(2026, 10, 22, 3);
const MINUTE = 60_000;
const fresh = startFlow(rules);
const done: FlowState = {
  ...fresh,
  question: rules.questions.length - 1,
  showsResult: true,
  answers: answersOf({ trend: ['worse'] }, { startDate: '2026-11-20' }),
};
const resume = (state: unknown, savedAt: unknown = NOW) =>
  resumeFlow(rules, JSON.parse(JSON.stringify({ savedAt, state })), NOW);

describe('resumeFlow', () => {
  it('goes on where it was, for an hour', () => {
    expect(resume(done)).toEqual({ state: done, notice: null });
    expect(resume(done, NOW - 60 * MINUTE).state).toEqual(done);
    expect(resume(done, NOW - 60 * MINUTE - 1)).toEqual({
      state: fresh,
      notice: 'triage_resume_expired',
    });
    const halfWay = triageFlow(rules, fresh, { kind: 'tick', answer: 'pee', ticked: true });
    expect(resume(halfWay).state).toEqual(halfWay);
  });

  it('starts without a word when nothing was stored', () => {
    expect(resumeFlow(rules, undefined, NOW)).toEqual({ state: fresh, notice: null });
  });

  it('keeps the answers when the clock was set back', () => {
    expect(resume(done, NOW + 300 * MINUTE).state).toEqual(done);
  });

  it('starts afresh, and says so, for answers to other rules', () => {
    const older = { ...done, rulesVersion: rules.version - 1 };
    expect(resume(older)).toEqual({ state: fresh, notice: 'triage_resume_rules' });
  });

  it('starts afresh, and says so, for what is corrupt', () => {
    const broken: unknown[] = [
      null,
      'text',
      { ...done, question: 99 },
      { ...done, question: -1 },
      { ...done, question: 0.5 },
      { ...done, answers: { ...done.answers, startDate: '2026-02-30' } },
      { ...done, answers: { ...done.answers, given: { emergency: 'pee' } } },
      { ...done, answers: answersOf({ urgent: ['no-such-answer'] }) },
      { ...done, answers: answersOf({ trend: ['better', 'worse'] }) },
      { ...done, answers: answersOf({ trend: [] }) },
      // A result that skipped questions would be milder than the reader's answers.
      { ...done, answers: { ...done.answers, given: { emergency: [] } } },
      { ...done, question: 2 },
      { ...fresh, question: 4 },
    ];
    for (const state of broken) {
      expect(resume(state), JSON.stringify(state)).toEqual({
        state: fresh,
        notice: 'triage_resume_broken',
      });
    }
    expect(resume(done, 'yesterday').notice).toBe('triage_resume_broken');
    expect(resumeFlow(rules, 'x', NOW).notice).toBe('triage_resume_broken');
  });

  it('never shows a result, or a lower one, for what is stored: any JSON', () => {
    const honest = LEVELS.indexOf(evaluateAnswers(rules, done.answers, '2026-11-22').level);
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(done)), (value, field) => {
        expect(resumeFlow(rules, value, NOW).state).toEqual(fresh);
        const { state } = resume({ ...done, [field]: value });
        if (!state.showsResult) return;
        const level = evaluateAnswers(rules, state.answers, '2026-11-22').level;
        expect(LEVELS.indexOf(level)).toBeGreaterThanOrEqual(honest);
      }),
      { numRuns: 300 },
    );
  });
});
