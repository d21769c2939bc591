import { describe, expect, it } from 'vitest';
import { evaluateAnswers } from '../../../components/triage/evaluate-answers.ts';
import type { FlowState } from '../../../components/triage/flow-state.ts';
import { startFlow } from '../../../components/triage/start-flow.ts';
import { type FlowAction, triageFlow } from '../../../components/triage/triage-flow.ts';
import { triageRulesOfDisk } from './triage-rules-of-disk.ts';

const rules = triageRulesOfDisk();
const none: FlowAction = { kind: 'none' };
const back: FlowAction = { kind: 'back' };
const done: FlowAction = { kind: 'ticks-done' };
const choose = (answer: string): FlowAction => ({ kind: 'choose', answer });
const tick = (answer: string, ticked = true): FlowAction => ({ kind: 'tick', answer, ticked });
const stateAfter = (...actions: FlowAction[]) => actions.reduce(step, startFlow(rules));
const step = (state: FlowState, action: FlowAction) => triageFlow(rules, state, action);
const shown = (state: FlowState) =>
  state.showsResult ? 'result' : rules.questions[state.question]?.id;

const calm = [
  none,
  none,
  choose('under-1-week'),
  choose('same'),
  choose('first-time'),
  choose('back-only'),
  none,
];

describe('triageFlow', () => {
  it('asks in order and reaches a result without warning signs in seven taps', () => {
    const seen = calm.map((_, taps) => shown(stateAfter(...calm.slice(0, taps))));
    expect(seen).toEqual(rules.questions.map(({ id }) => id));
    const end = stateAfter(...calm);
    expect(shown(end)).toBe('result');
    expect(evaluateAnswers(rules, end.answers, '2026-11-22').level).toBe('care');
    expect(calm.length).toBeLessThanOrEqual(8);
  });

  it('ends at once after an emergency sign', () => {
    const state = stateAfter(tick('pee'), done);
    expect(shown(state)).toBe('result');
    expect(evaluateAnswers(rules, state.answers, '2026-11-22').level).toBe('now');
  });

  it('goes on after a sign for today, so that nothing worse is missed', () => {
    expect(shown(stateAfter(none, tick('fever'), done))).toBe('duration');
  });

  it('goes back without losing an answer, from any screen', () => {
    let state = stateAfter(...calm);
    for (const { id } of [...rules.questions].reverse()) {
      state = step(state, back);
      expect(shown(state)).toBe(id);
      expect(state.answers).toEqual(stateAfter(...calm).answers);
    }
    expect(step(state, back)).toEqual(state);
  });

  it('keeps ticks in the order of the list; the last one taken away is not yet "none"', () => {
    const state = stateAfter(tick('poo'), tick('pee'));
    expect(state.answers.given.emergency).toEqual(['pee', 'poo']);
    const empty = [tick('poo', false), tick('pee', false)].reduce(step, state);
    expect(empty.answers.given).toEqual({});
    expect(step(empty, done)).toEqual(empty);
  });

  it('takes a tick back after an emergency result and goes on', () => {
    const state = stateAfter(tick('pee'), done, back, tick('pee', false), none);
    expect(shown(state)).toBe('urgent');
    expect(state.answers.given.emergency).toEqual([]);
  });

  it('keeps a first day, and forgets it when a length of time is chosen instead', () => {
    const since = stateAfter(none, none, {
      kind: 'since',
      startDate: '2026-11-10',
      answer: '1-to-2-weeks',
    });
    expect(shown(since)).toBe('trend');
    expect(since.answers).toMatchObject({
      given: { duration: ['1-to-2-weeks'] },
      startDate: '2026-11-10',
    });
    const chosen = [back, choose('under-1-week')].reduce(step, since);
    expect(chosen.answers).toMatchObject({
      given: { duration: ['under-1-week'] },
      startDate: null,
    });
    // Other choices leave it alone.
    expect(step(since, choose('worse')).answers.startDate).toBe('2026-11-10');
  });

  it('"something feels badly wrong" ends anywhere, and back returns to the question', () => {
    const asked = stateAfter(none, none, choose('1-to-2-weeks'));
    const state = step(asked, { kind: 'something-wrong' });
    expect(shown(state)).toBe('result');
    expect(evaluateAnswers(rules, state.answers, '2026-11-22').level).toBe('today');
    expect(step(state, back)).toEqual(asked);
  });

  it('changes nothing for an action that makes no sense here', () => {
    const first = startFlow(rules);
    const choice = stateAfter(none, none);
    const result = stateAfter(...calm);
    expect(step(first, choose('pee'))).toEqual(first);
    expect(step(first, tick('no-such-answer'))).toEqual(first);
    expect(step(choice, none)).toEqual(choice);
    expect(step(choice, choose('no-such-answer'))).toEqual(choice);
    expect(step(choice, tick('1-to-2-weeks'))).toEqual(choice);
    expect(step(result, none)).toEqual(result);
    expect(step(result, choose('worse'))).toEqual(result);
  });

  it('starts again with nothing, and can start with what is known', () => {
    expect(step(stateAfter(...calm), { kind: 'restart' })).toEqual(startFlow(rules));
    const known = startFlow(rules, { startDate: '2026-11-10' });
    expect(known.answers).toEqual({ given: {}, startDate: '2026-11-10', somethingWrong: false });
  });
});
