import type { Translate } from '../../strings/translate.ts';
import type { Answers } from '../answers.ts';
import type { Reason } from '../evaluate-answers.ts';
import { formatDay } from '../format-day.ts';
import { groupReasons } from '../group-reasons.ts';
import type { TriageRules } from '../triage-rules.ts';

/** What a list of reasons needs to draw itself. */
export interface ReasonListProps {
  rules: TriageRules;
  reasons: readonly Reason[];
  answers: Answers;
  /** Only the rules' names, without their sentences. */
  brief?: boolean;
  locale: string;
  translate: Translate;
}

/** Why: the answers that led here in the reader's words, then the rule that they met. */
export function ReasonList(props: ReasonListProps) {
  const { rules, reasons } = props;
  return (
    <ul class="triage-reasons">
      {groupReasons(reasons).map(({ rule, answers }) => (
        <li key={rule}>
          {answers.length === 0 && <q>{rules.somethingWrong.text}</q>}
          {answers.map(({ question, answer }) => (
            <GivenAnswer key={`${question} ${answer}`} {...props} question={question} id={answer} />
          ))}
          <p>
            <strong>{rules.rules[rule]?.name}.</strong>
            {props.brief !== true && ` ${rules.rules[rule]?.why}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function GivenAnswer(props: ReasonListProps & { question: string; id: string }) {
  const { rules, answers, locale, translate } = props;
  const question = rules.questions.find(({ id }) => id === props.question);
  const answer = question?.answers.find(({ id }) => id === props.id);
  if (!question || !answer) return null;
  const words =
    question.sinceWhen && answers.startDate
      ? translate('triage_since', formatDay(answers.startDate, locale, 'year'))
      : answer.text;
  return (
    <p class="triage-given">
      {question.kind === 'choice' && <span>{question.text} </span>}
      <q>{words}</q>
      {answer.countsAs !== undefined && ` ${translate('triage_counts_as_worse')}`}
    </p>
  );
}
