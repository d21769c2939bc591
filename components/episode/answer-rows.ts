import type { Translate } from '../strings/translate.ts';
import type { Answers } from '../triage/answers.ts';
import { formatDay } from '../triage/format-day.ts';
import type { Question, TriageRules } from '../triage/triage-rules.ts';
import type { SummarySection } from './summary.ts';

/** How answers are told. */
export interface AnswerWords {
  /** BCP 47 tag for dates. */
  locale: string;
  translate: Translate;
  /** Leaves out what was not ticked. */
  isBrief: boolean;
}

/**
 * Questions and answers as one line each, in the words of the check. An answer of other rules stays the
 * id that it was stored as, so that nothing is left out. Of a tick list what was not ticked is told, too.
 */
export function answerRows(
  rules: TriageRules,
  answers: Answers,
  { locale, translate, isBrief }: AnswerWords,
): SummarySection['rows'] {
  const known = rules.questions.map(({ id }) => id);
  const asked = [...known, ...Object.keys(answers.given).filter((id) => !known.includes(id))];
  const rows = asked.flatMap((id) => {
    const given = answers.given[id];
    if (!given) return [];
    const question = rules.questions.find((each) => each.id === id);
    const words = given.map((answer) => {
      const option = question?.answers.find((each) => each.id === answer);
      return option ? [option.text, option.more].filter(Boolean).join(': ') : answer;
    });
    const since =
      question?.sinceWhen && answers.startDate
        ? [translate('triage_since', formatDay(answers.startDate, locale, 'year'))]
        : [];
    const denied =
      question?.kind === 'tick-list' && !isBrief ? notTicked(question, given, translate) : [];
    const told = [...words, ...since].join('; ').replace(/\.$/, '');
    const text = [told, ...denied].filter(Boolean).join('. ');
    return [{ label: question?.text ?? id, text: text || translate('episode_summary_none') }];
  });
  const wrong = {
    label: rules.somethingWrong.text,
    text: translate('episode_summary_badly_wrong'),
  };
  return answers.somethingWrong ? [wrong, ...rows] : rows;
}

function notTicked(question: Question, given: readonly string[], translate: Translate): string[] {
  const others = question.answers.filter(({ id }) => !given.includes(id)).map(({ text }) => text);
  if (others.length === 0) return [];
  const key = given.length === 0 ? 'episode_summary_none_of' : 'episode_summary_not';
  return [translate(key, others.join('; '))];
}
