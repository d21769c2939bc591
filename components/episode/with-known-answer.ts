import type { Answers } from '../triage/answers.ts';
import type { FlowState } from '../triage/flow-state.ts';
import type { TriageRules } from '../triage/triage-rules.ts';

/**
 * The check with the answer marked that is known to the question on the screen. Only there: an answer
 * that the reader has not seen must not count.
 */
export function withKnownAnswer(
  rules: TriageRules,
  state: FlowState,
  known: Pick<Answers, 'given' | 'startDate'>,
): FlowState {
  const question = rules.questions[state.question];
  const answer = question && known.given[question.id];
  if (state.showsResult || !question || !answer || state.answers.given[question.id]) return state;
  return {
    ...state,
    answers: {
      ...state.answers,
      given: { ...state.answers.given, [question.id]: answer },
      startDate: question.sinceWhen ? known.startDate : state.answers.startDate,
    },
  };
}
