import type { Answers } from './answers.ts';
import type { CalendarDate } from './calendar-date.ts';
import { durationBand } from './duration-band.ts';
import type { Question, TriageRules } from './triage-rules.ts';

/**
 * The answers that count: "not sure" becomes the worse answer that it stands for, and a first day
 * becomes the length of time that it has reached today.
 * @returns question id to answer ids; questions not answered are absent
 * @throws when an answer is not one of the rules': better no result than one that is too mild
 */
export function effectiveAnswers(
  rules: TriageRules,
  answers: Answers,
  today: CalendarDate,
): Record<string, string[]> {
  const effective: Record<string, string[]> = {};
  for (const question of rules.questions) {
    const given = answers.given[question.id];
    if (!given) continue;
    const counted = given.map((id) => countedAs(question, id));
    effective[question.id] = question.sinceWhen
      ? [longer(question, counted[0], answers.startDate, today)]
      : counted;
  }
  return effective;
}

function countedAs(question: Question, id: string): string {
  const answer = question.answers.find((option) => option.id === id);
  if (!answer) throw new Error(`"${id}" is no answer to "${question.id}"`);
  return answer.countsAs ?? answer.id;
}

/**
 * The longer of what was chosen and what the first day says now: a clock set back changes nothing, and
 * a first day that has grown too old for the check is the longest of all.
 */
function longer(
  question: Question,
  chosen: string | undefined,
  startDate: CalendarDate | null,
  today: CalendarDate,
): string {
  const band = startDate && durationBand(startDate, question.answers, today);
  const longestAnswer = question.answers.findLast(({ fromDay }) => fromDay !== undefined)?.id;
  const counted = !band
    ? undefined
    : 'answer' in band
      ? band.answer
      : band.problem === 'triage_date_too_old'
        ? longestAnswer
        : undefined;
  const candidates = [chosen, counted];
  const longest = question.answers.filter(({ id }) => candidates.includes(id)).at(-1);
  if (!longest) throw new Error(`"${question.id}" has no answer`);
  return longest.id;
}
