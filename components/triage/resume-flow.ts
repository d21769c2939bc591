import * as v from 'valibot';
import { calendarDate } from './calendar-date.ts';
import type { FlowState } from './flow-state.ts';
import { reachesTop } from './reaches-top.ts';
import { startFlow } from './start-flow.ts';
import type { TriageRules } from './triage-rules.ts';

/** A state of the check as it is stored. `savedAt` is in milliseconds since 1970, UTC. */
export interface StoredFlow {
  savedAt: number;
  state: FlowState;
}

/** Where to go on, and the message key (of _locales) of a line that says why it is a fresh start. */
export interface ResumedFlow {
  state: FlowState;
  notice: 'triage_resume_expired' | 'triage_resume_rules' | 'triage_resume_broken' | null;
}

/** How long a reader may stay away, in milliseconds. */
const ONE_HOUR = 3_600_000;

const storedFlow = v.object({
  savedAt: v.pipe(v.number(), v.finite()),
  state: v.object({
    rulesVersion: v.number(),
    question: v.pipe(v.number(), v.integer(), v.minValue(0)),
    showsResult: v.boolean(),
    answers: v.object({
      given: v.record(v.string(), v.array(v.string())),
      startDate: v.nullable(
        v.pipe(
          v.string(),
          v.rawTransform(({ dataset, addIssue, NEVER }) => {
            const day = calendarDate(dataset.value);
            if (day) return day;
            addIssue();
            return NEVER;
          }),
        ),
      ),
      somethingWrong: v.boolean(),
    }),
  }),
});

/**
 * Restores a stored check. What cannot be trusted starts afresh, so that no result is ever shown for
 * answers that these rules never asked: there is no way to a milder level.
 * @param stored anything found in storage; undefined when nothing was stored
 * @param now milliseconds since 1970, UTC; a clock set back keeps the answers
 */
export function resumeFlow(rules: TriageRules, stored: unknown, now: number): ResumedFlow {
  const fresh = (notice: ResumedFlow['notice']) => ({ state: startFlow(rules), notice });
  if (stored === undefined || stored === null) return fresh(null);
  const parsed = v.safeParse(storedFlow, stored);
  if (!parsed.success) return fresh('triage_resume_broken');
  const { savedAt, state } = parsed.output;
  if (now - savedAt > ONE_HOUR) return fresh('triage_resume_expired');
  if (state.rulesVersion !== rules.version) return fresh('triage_resume_rules');
  return isOfTheseRules(rules, state) ? { state, notice: null } : fresh('triage_resume_broken');
}

/** Every answer is one of the rules', and every question asked before this place is answered. */
function isOfTheseRules(
  rules: TriageRules,
  { answers, question, showsResult }: FlowState,
): boolean {
  const last = rules.questions.length - 1;
  if (question > last) return false;
  const known = rules.questions.every(({ id, kind, answers: options }) => {
    const given = answers.given[id];
    if (!given) return true;
    const allKnown = given.every((answer) => options.some((option) => option.id === answer));
    return allKnown && (kind === 'tick-list' || given.length === 1);
  });
  const answeredUpTo = (end: number) =>
    rules.questions.slice(0, end).every(({ id }) => answers.given[id] !== undefined);
  if (!known || !answeredUpTo(question)) return false;
  if (!showsResult || answers.somethingWrong) return true;
  // A result of its own accord comes only at the end, or at the first answer of the top level.
  return answeredUpTo(question + 1) && (question === last || reachesTop(rules, answers));
}
