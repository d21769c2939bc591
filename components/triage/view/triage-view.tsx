import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Region } from '../../knowledge/region.ts';
import type { LibraryPlace } from '../../library/library-place.ts';
import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { evaluateAnswers, type Verdict } from '../evaluate-answers.ts';
import type { FlowState } from '../flow-state.ts';
import type { ResumedFlow } from '../resume-flow.ts';
import type { FlowAction } from '../triage-flow.ts';
import type { TriageRules } from '../triage-rules.ts';
import { BackBar } from './back-bar.tsx';
import { NoteView } from './note-view.tsx';
import { ProgressDots } from './progress-dots.tsx';
import { QuestionView } from './question-view.tsx';
import { ResultView } from './result-view.tsx';
import { useScreenFocus } from './use-screen-focus.ts';

/** What the check needs to draw itself. */
export interface TriageViewProps {
  rules: TriageRules;
  flow: FlowState;
  /** Why an earlier check was not resumed, as a message key. */
  notice: ResumedFlow['notice'];
  /** The reader's own day. */
  today: CalendarDate;
  knowledge: Knowledge;
  region: Region;
  /** BCP 47 tag for dates. */
  locale: string;
  onAction: (action: FlowAction) => void;
  onOpenLibrary: (place: LibraryPlace) => void;
  /** The popup showed something else before. */
  fromElsewhere?: boolean;
  /** Leads from the first question to where the reader came from; absent where that is the check itself. */
  onLeave?: (() => void) | undefined;
  /** What is known already about a question, in the reader's words. */
  hintFor?: (question: string) => string | null;
  /** Stands in the result, after the day of the next look. */
  afterResult?: (verdict: Verdict) => ComponentChildren;
  /** Stands below the opening words. */
  atOpening?: ComponentChildren;
  translate: Translate;
}

/** The check: one screen at a time, with the way back at its top. */
export function TriageView(props: TriageViewProps) {
  const { rules, flow, knowledge, onAction, translate } = props;
  const [noteId, setNoteId] = useState<string | null>(null);
  const note = noteId === null ? undefined : knowledge.notes[noteId];
  const question = rules.questions[flow.question];
  const screen = note ? `note ${note.id}` : flow.showsResult ? 'result' : `${question?.id}`;
  const container = useRef<HTMLElement>(null);
  useScreenFocus(container, screen, props.fromElsewhere);

  const verdict = flow.showsResult ? evaluateAnswers(rules, flow.answers, props.today) : null;
  const isFirst = !note && !flow.showsResult && flow.question === 0;
  const back = () => {
    if (note) setNoteId(null);
    else if (isFirst) props.onLeave?.();
    else onAction({ kind: 'back' });
  };
  return (
    <main class="triage" ref={container}>
      {(!isFirst || props.onLeave) && (
        <BackBar onBack={back} translate={translate}>
          {!note && !flow.showsResult && !isFirst && (
            <ProgressDots
              step={flow.question + 1}
              steps={rules.questions.length}
              translate={translate}
            />
          )}
        </BackBar>
      )}
      {isFirst && <Opening {...props} />}
      {note ? (
        <NoteView {...props} note={note} sources={knowledge.sources} />
      ) : verdict ? (
        <ResultView
          {...props}
          answers={flow.answers}
          verdict={verdict}
          onOpenNote={setNoteId}
          onRestart={() => onAction({ kind: 'restart' })}
        >
          {props.afterResult?.(verdict)}
        </ResultView>
      ) : (
        question && (
          <QuestionView
            key={question.id}
            {...props}
            question={question}
            hint={props.hintFor?.(question.id) ?? null}
          />
        )
      )}
    </main>
  );
}

function Opening({ rules, notice, atOpening, translate }: TriageViewProps) {
  return (
    <div class="triage-opening">
      <p class="triage-title">{rules.opening.title}</p>
      <p class="triage-small">{rules.opening.text}</p>
      {rules.opening.notes.map((line) => (
        <p key={line} class="triage-small">
          {line}
        </p>
      ))}
      {notice !== null && (
        <p class="triage-notice" role="status">
          {translate(notice)}
        </p>
      )}
      {atOpening}
      <ProgressDots step={1} steps={rules.questions.length} translate={translate} />
    </div>
  );
}
