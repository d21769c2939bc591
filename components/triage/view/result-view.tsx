import type { ComponentChildren } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { LEVELS } from '../../knowledge/note.ts';
import type { Region } from '../../knowledge/region.ts';
import { LevelShape } from '../../knowledge/view/level-shape.tsx';
import type { LibraryPlace } from '../../library/library-place.ts';
import type { Translate } from '../../strings/translate.ts';
import type { Answers } from '../answers.ts';
import { calendarDate } from '../calendar-date.ts';
import type { Verdict } from '../evaluate-answers.ts';
import { fillNumbers } from '../fill-numbers.ts';
import { formatDay } from '../format-day.ts';
import { resultSources } from '../result-sources.ts';
import type { TriageRules } from '../triage-rules.ts';
import { CallLinks } from './call-links.tsx';
import { LookAgainView } from './look-again-view.tsx';
import { ReadingList } from './reading-list.tsx';
import { ReasonList } from './reason-list.tsx';
import { SourceList } from './source-list.tsx';
import { WatchList } from './watch-list.tsx';

/** What a result needs to draw itself. */
export interface ResultViewProps {
  rules: TriageRules;
  verdict: Verdict;
  answers: Answers;
  knowledge: Knowledge;
  region: Region;
  locale: string;
  onOpenLibrary: (place: LibraryPlace) => void;
  onOpenNote: (id: string) => void;
  onRestart: () => void;
  /** What follows from the day of the next look, such as the offer to remember this. */
  children?: ComponentChildren;
  translate: Translate;
}

/** The result: how soon, what to do, what to watch for, when to look again, why, what to read. */
export function ResultView(props: ResultViewProps) {
  const { rules, verdict, knowledge, region, locale, translate } = props;
  const result = rules.results[verdict.level];
  const fill = (text: string) => fillNumbers(text, region, translate('triage_advice_line'));
  const also = [...verdict.also, ...result.also];
  const reviewed = calendarDate(rules.reviewed);
  const isEmergency = verdict.level === LEVELS.at(-1);
  return (
    <article class={`triage-result level-${verdict.level}`}>
      <div class="triage-verdict">
        <h1 tabIndex={-1} data-triage-heading>
          <LevelShape level={verdict.level} size={26} />
          {result.title}
        </h1>
        <p class="triage-do">
          {isEmergency ? <CallLinks text={fill(result.do)} /> : fill(result.do)}
        </p>
      </div>
      <ul class="triage-also">
        {also.map((line) => (
          <li key={line}>{fill(line)}</li>
        ))}
      </ul>
      <WatchList
        watch={rules.watch}
        above={verdict.level}
        emergency={region.emergency}
        translate={translate}
      />
      {verdict.lookAgain && (
        <LookAgainView lookAgain={verdict.lookAgain} locale={locale} translate={translate} />
      )}
      {props.children}
      <section class="triage-section">
        <h2>{translate('triage_why')}</h2>
        <ReasonList {...props} reasons={verdict.decisive} />
        <p>{fill(result.why)}</p>
      </section>
      {verdict.further.length > 0 && (
        <section class="triage-section">
          <h2>{translate('triage_also_said')}</h2>
          <ReasonList {...props} reasons={verdict.further} brief />
        </section>
      )}
      <section class="triage-section">
        <h2>{translate('triage_read')}</h2>
        <ReadingList
          ids={result.read}
          notes={knowledge.notes}
          onOpenNote={props.onOpenNote}
          onOpenGuide={() => props.onOpenLibrary({ kind: 'guide', section: null })}
          translate={translate}
        />
      </section>
      <section class="triage-section triage-small">
        <h2>{translate('triage_sources')}</h2>
        <SourceList keys={resultSources(rules, verdict)} sources={knowledge.sources} />
        {reviewed && (
          <p>
            {translate(
              'triage_rules_version',
              String(rules.version),
              formatDay(reviewed, locale, 'year'),
            )}
          </p>
        )}
      </section>
      <div class="triage-cautions">
        {rules.cautions.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <button type="button" class="triage-secondary" onClick={props.onRestart}>
        {translate('triage_restart')}
      </button>
    </article>
  );
}
