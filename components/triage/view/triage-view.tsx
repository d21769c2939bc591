import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Region } from '../../knowledge/region.ts';
import type { LibraryPlace } from '../../library/library-place.ts';
import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { evaluateAnswers } from '../evaluate-answers.ts';
import type { FlowState } from '../flow-state.ts';
import type { ResumedFlow } from '../resume-flow.ts';
import type { FlowAction } from '../triage-flow.ts';
import type { TriageRules } from '../triage-rules.ts';
import { NoteView } from './note-view.tsx';
import { ProgressDots } from './progress-dots.tsx';
import { QuestionView } from './question-view.tsx';
import { ResultView } from './result-view.tsx';

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
  const shown = useRef(screen);

  // A new screen begins at its heading, for the eye and for the screen reader; the first one after
  // opening leaves the focus where the browser put it.
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    container.current?.scrollTo(0, 0);
    container.current
      ?.querySelector<HTMLElement>('[data-triage-heading]')
      ?.focus({ preventScroll: true });
  }, [screen]);

  const isFirst = !note && !flow.showsResult && flow.question === 0;
  return (
    <main class="triage" ref={container}>
      {!isFirst && (
        <nav class="triage-bar">
          <button
            type="button"
            class="triage-back"
            onClick={() => (note ? setNoteId(null) : onAction({ kind: 'back' }))}
          >
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
              <path d="M15 4l-8 8l8 8" fill="none" stroke="currentColor" stroke-width="2.5" />
            </svg>
            {translate('triage_back')}
          </button>
          {!note && !flow.showsResult && (
            <ProgressDots
              step={flow.question + 1}
              steps={rules.questions.length}
              translate={translate}
            />
          )}
        </nav>
      )}
      {isFirst && <Opening {...props} />}
      {note ? (
        <NoteView {...props} note={note} sources={knowledge.sources} />
      ) : flow.showsResult ? (
        <ResultView
          {...props}
          answers={flow.answers}
          verdict={evaluateAnswers(rules, flow.answers, props.today)}
          onOpenNote={setNoteId}
          onRestart={() => onAction({ kind: 'restart' })}
        />
      ) : (
        question && <QuestionView key={question.id} {...props} question={question} />
      )}
    </main>
  );
}

function Opening({ rules, notice, translate }: TriageViewProps) {
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
      <ProgressDots step={1} steps={rules.questions.length} translate={translate} />
    </div>
  );
}
