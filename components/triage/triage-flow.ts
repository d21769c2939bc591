import type { CalendarDate } from './calendar-date.ts';
import type { FlowState } from './flow-state.ts';
import { reachesTop } from './reaches-top.ts';
import { startFlow } from './start-flow.ts';
import type { Question, TriageRules } from './triage-rules.ts';

/** What a reader can do. */
export type FlowAction =
  | { kind: 'tick'; answer: string; ticked: boolean }
  /** On with what is ticked. Without a tick nothing happens: "none" has its own button. */
  | { kind: 'ticks-done' }
  | { kind: 'none' }
  | { kind: 'choose'; answer: string }
  /** A first day, and the length of time that `durationBand` found for it. */
  | { kind: 'since'; startDate: CalendarDate; answer: string }
  | { kind: 'something-wrong' }
  | { kind: 'back' }
  | { kind: 'restart' };

/**
 * The next state of the check. Pure; an action that makes no sense here changes nothing.
 * Answers are kept on the way back, and an answer at the top level ends the questions at once.
 */
export function triageFlow(rules: TriageRules, state: FlowState, action: FlowAction): FlowState {
  const question = rules.questions[state.question];
  if (!question) return startFlow(rules);
  switch (action.kind) {
    case 'restart':
      return startFlow(rules);
    case 'back':
      return back(state);
    case 'something-wrong':
      return { ...withAnswers(state, { somethingWrong: true }), showsResult: true };
  }
  if (state.showsResult) return state;
  switch (action.kind) {
    case 'tick':
      return tick(state, question, action.answer, action.ticked);
    case 'ticks-done':
      return (state.answers.given[question.id]?.length ?? 0) > 0 ? forward(rules, state) : state;
    case 'none':
      return question.kind === 'tick-list' ? forward(rules, give(state, question, [])) : state;
    case 'choose':
      return choose(rules, state, question, action.answer, null);
    case 'since':
      return question.sinceWhen
        ? choose(rules, state, question, action.answer, action.startDate)
        : state;
  }
}

function back(state: FlowState): FlowState {
  if (state.showsResult) {
    return { ...withAnswers(state, { somethingWrong: false }), showsResult: false };
  }
  return { ...state, question: Math.max(0, state.question - 1) };
}

function tick(state: FlowState, question: Question, answer: string, ticked: boolean): FlowState {
  if (question.kind !== 'tick-list') return state;
  const before = state.answers.given[question.id] ?? [];
  // In the order of the list, so that the same ticks are always the same answers.
  const after = question.answers
    .map(({ id }) => id)
    .filter((id) => (id === answer ? ticked : before.includes(id)));
  if (after.length > 0) return give(state, question, after);
  // The last tick taken away is not yet "none of these": that has to be said.
  const { [question.id]: _, ...given } = state.answers.given;
  return withAnswers(state, { given });
}

function choose(
  rules: TriageRules,
  state: FlowState,
  question: Question,
  answer: string,
  startDate: CalendarDate | null,
): FlowState {
  const known = question.answers.some(({ id }) => id === answer);
  if (question.kind !== 'choice' || !known) return state;
  const chosen = give(state, question, [answer]);
  return forward(rules, question.sinceWhen ? withAnswers(chosen, { startDate }) : chosen);
}

function forward(rules: TriageRules, state: FlowState): FlowState {
  const last = state.question === rules.questions.length - 1;
  return last || reachesTop(rules, state.answers)
    ? { ...state, showsResult: true }
    : { ...state, question: state.question + 1 };
}

function give(state: FlowState, question: Question, answers: string[]): FlowState {
  return withAnswers(state, { given: { ...state.answers.given, [question.id]: answers } });
}

function withAnswers(state: FlowState, change: Partial<FlowState['answers']>): FlowState {
  return { ...state, answers: { ...state.answers, ...change } };
}
