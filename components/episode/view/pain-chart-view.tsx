import type { Translate } from '../../strings/translate.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import { formatDay } from '../../triage/format-day.ts';
import type { TriageRules } from '../../triage/triage-rules.ts';
import type { Episode } from '../episode.ts';
import type { EpisodeContent } from '../episode-content.ts';
import { painChart } from '../pain-chart.ts';
import { tellCheckIn } from '../tell-check-in.ts';

/** What the chart needs to draw itself. */
export interface PainChartViewProps {
  rules: TriageRules;
  content: EpisodeContent;
  episode: Episode;
  today: CalendarDate;
  locale: string;
  translate: Translate;
}

/** The reader's pain as a line with dots beside the course on average, dashed; the same as a list. */
export function PainChartView(props: PainChartViewProps) {
  const { rules, content, episode, today, locale, translate } = props;
  const { checkIns, startDate } = episode;
  const chart = painChart({ startDate, checkIns, course: content.course.points, today });
  const { width, height } = chart;
  const told = checkIns.flatMap(({ date, pain }) =>
    pain === null
      ? []
      : [translate('episode_chart_point', String(pain), formatDay(date, locale, 'weekday'))],
  );
  const alternative = translate(
    'episode_chart_alternative',
    String(chart.weeks.at(-1)?.week ?? 0),
    told.length > 0 ? told.join(', ') : translate('episode_chart_none'),
    content.course.text,
  );
  const line = (points: readonly { x: number; y: number }[]) =>
    points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <figure class="episode-chart">
      <figcaption>
        <span class="episode-key">
          <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true" focusable="false">
            <path class="own" d="M1 5h26" />
            <circle class="own" cx="14" cy="5" r="4" />
          </svg>
          {translate('episode_chart_you')}
        </span>
        <span class="episode-key">
          <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true" focusable="false">
            <path class="average" d="M1 5h26" />
          </svg>
          {translate('episode_chart_average')}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
        {chart.levels.map(({ y, pain }) => (
          <g key={pain}>
            <path class="grid" d={`M24 ${y}H${width - 8}`} />
            <text x={18} y={y + 4} text-anchor="end">
              {pain}
            </text>
          </g>
        ))}
        {chart.weeks.map(({ x, week }) => (
          <text key={week} x={x} y={height - 5} text-anchor="middle">
            {week}
          </text>
        ))}
        <path class="today" d={`M${chart.today} 4V${height - 22}`} />
        <polyline class="average" points={line(chart.average)} />
        <polyline class="own" points={line(chart.own)} />
        {chart.own.map(({ x, y }) => (
          <circle key={x} class="own" cx={x} cy={y} r={4} />
        ))}
      </svg>
      <p class="episode-axis">{translate('episode_chart_weeks')}</p>
      {checkIns.length > 0 && (
        <details class="episode-days">
          <summary>{translate('episode_chart_list')}</summary>
          <ul>
            {checkIns.map((checkIn) => (
              <li key={checkIn.date}>
                <time dateTime={checkIn.date}>{formatDay(checkIn.date, locale, 'year')}</time>
                {': '}
                {tellCheckIn(rules, checkIn, translate)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </figure>
  );
}
