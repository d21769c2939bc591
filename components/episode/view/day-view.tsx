import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Region } from '../../knowledge/region.ts';
import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import { formatDay } from '../../triage/format-day.ts';
import { countedDay } from '../counted-day.ts';
import { dayOfSpell } from '../day-of-spell.ts';
import type { Episode } from '../episode.ts';
import type { EpisodeLook } from '../episode-look.ts';
import { episodeVerdict } from '../episode-verdict.ts';
import { holdsAverage } from '../holds-average.ts';
import { nextLook } from '../next-look.ts';
import { stageOf } from '../stage-of.ts';
import { BriefSources } from './brief-sources.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { DeleteAll } from './delete-all.tsx';
import type { EpisodeActions } from './episode-actions.ts';
import { KeptNotices } from './kept-notices.tsx';
import { LevelBox } from './level-box.tsx';
import { LookRow } from './look-row.tsx';
import { PainChartView } from './pain-chart-view.tsx';

/** Where the day view leads. */
export type EpisodePlace = 'day' | 'result' | 'earlier' | 'summary';

/** What the day view needs to draw itself. */
export interface DayViewProps extends EpisodeActions {
  kept: EpisodeLook;
  episode: Episode;
  today: CalendarDate;
  knowledge: Knowledge;
  region: Region;
  locale: string;
  onGo: (place: EpisodePlace) => void;
  translate: Translate;
}

/** "Day 9 of this spell": how soon to see someone, how it is today, the course so far, the next look. */
export function DayView(props: DayViewProps) {
  const { kept, episode, today, knowledge, locale, onGo, translate } = props;
  const { rules, content, episodes } = kept;
  const day = dayOfSpell(episode.startDate, today);
  const weighed = episodeVerdict(rules, episode, today);
  const look = nextLook(rules, episode, today);
  const stage = stageOf(content.stages, day);
  const again = (
    <button
      type="button"
      class={look?.isDue ? 'triage-primary' : 'triage-secondary'}
      onClick={props.onCheckAgain}
    >
      {translate('episode_check_again')}
    </button>
  );
  return (
    <>
      <header class="episode-head">
        <h1 tabIndex={-1} data-triage-heading>
          {translate(episode.startIsGuess ? 'episode_about_day' : 'episode_day', String(day))}
        </h1>
        <p class="episode-since">
          {stage && <strong class="episode-stage">{stage.title}</strong>}
          <span class="triage-small">
            {translate(
              episode.startIsGuess ? 'episode_since_about' : 'episode_since',
              formatDay(episode.startDate, locale, 'year'),
            )}
          </span>
        </p>
      </header>
      <KeptNotices {...props} />
      {weighed && (
        <LevelBox {...props} rules={rules} weighed={weighed} onOpenResult={() => onGo('result')} />
      )}
      {look?.isDue && (
        <LookRow {...props} look={look} reminds={kept.reminds}>
          {again}
        </LookRow>
      )}
      <CheckInForm
        rules={rules}
        told={episode.checkIns.find(({ date }) => date === countedDay(episode, today))}
        onCheckIn={props.onCheckIn}
        translate={translate}
      />
      <section class="triage-section">
        <h2>{translate('episode_chart_title')}</h2>
        <PainChartView {...props} rules={rules} content={content} />
      </section>
      {look && !look.isDue && <LookRow {...props} look={look} reminds={kept.reminds} />}
      {look?.isDue !== true && again}
      {holdsAverage(weighed?.verdict.level ?? null) && (
        <section class="triage-section">
          <h2>{translate('episode_expect')}</h2>
          {stage && <p>{stage.text}</p>}
          <p>{content.course.text}</p>
          <BriefSources
            keys={[...new Set([...(stage?.sources ?? []), ...content.course.sources])]}
            sources={knowledge.sources}
            translate={translate}
          />
        </section>
      )}
      <div class="episode-rows">
        <button type="button" class="triage-row" onClick={() => onGo('summary')}>
          {translate('episode_summary')}
        </button>
        {episodes.ended.length + episodes.aside.length > 0 && (
          <button type="button" class="triage-row" onClick={() => onGo('earlier')}>
            {translate('episode_earlier', String(episodes.ended.length))}
          </button>
        )}
        <button type="button" class="triage-row" onClick={props.onOver}>
          {translate('episode_over')}
        </button>
        <DeleteAll onDelete={props.onDelete} translate={translate} />
      </div>
      <div class="triage-cautions triage-small">
        {rules.cautions.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
