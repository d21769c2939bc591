import type { CalendarDate } from '../triage/calendar-date.ts';
import { daysBetween } from '../triage/days-between.ts';
import type { CheckIn } from './episode.ts';
import type { CoursePoint } from './episode-content.ts';

/** What a chart of pain shows, in units of its own box; y grows downwards. */
export interface PainChart {
  width: number;
  height: number;
  /** Lines across, each with its pain from 0 to 10. */
  levels: { y: number; pain: number }[];
  /** Marks below, each with its number of whole weeks. */
  weeks: { x: number; week: number }[];
  /** The course on average, as points of one line. */
  average: Point[];
  /** What the reader told, as points of one line. */
  own: Point[];
  /** Where today is. */
  today: number;
}

interface Point {
  x: number;
  y: number;
}

/** What a chart is made of. */
export interface PainChartInput {
  startDate: CalendarDate;
  checkIns: readonly CheckIn[];
  course: readonly CoursePoint[];
  today: CalendarDate;
}

/** Days that a chart may span, and the weeks between its marks. */
const SPANS = [
  { days: 42, step: 1 },
  { days: 84, step: 2 },
  { days: 182, step: 4 },
  { days: 364, step: 8 },
  { days: 728, step: 16 },
];
const BOX = { width: 328, height: 150, left: 24, right: 8, top: 8, bottom: 22 };

/** Lays out the check-ins beside the course on average, over the shortest span that holds today. */
export function painChart({ startDate, checkIns, course, today }: PainChartInput): PainChart {
  const day = Math.max(0, daysBetween(startDate, today));
  const span = SPANS.find(({ days }) => days >= day) ?? { days: 728, step: 16 };
  const inner = {
    width: BOX.width - BOX.left - BOX.right,
    height: BOX.height - BOX.top - BOX.bottom,
  };
  const x = (at: number): number => round(BOX.left + (at / span.days) * inner.width);
  const y = (pain: number): number => round(BOX.top + (1 - pain / 10) * inner.height);
  const shown = (at: number): boolean => at >= 0 && at <= span.days;
  return {
    width: BOX.width,
    height: BOX.height,
    levels: [0, 5, 10].map((pain) => ({ y: y(pain), pain })),
    weeks: Array.from({ length: Math.floor(span.days / 7 / span.step) + 1 }, (_, index) => ({
      x: x(index * span.step * 7),
      week: index * span.step,
    })),
    average: averageUpTo(course, span.days).map(({ day: at, pain }) => ({ x: x(at), y: y(pain) })),
    own: checkIns.flatMap(({ date, pain }) => {
      const at = daysBetween(startDate, date);
      // A day ahead was noted by another clock; the list below the chart has it.
      return pain !== null && shown(at) && date <= today ? [{ x: x(at), y: y(pain) }] : [];
    }),
    today: x(Math.min(day, span.days)),
  };
}

/** The points within a span, and where the line leaves it. */
function averageUpTo(course: readonly CoursePoint[], days: number): CoursePoint[] {
  const within = course.filter(({ day }) => day <= days);
  const [before, after] = [within.at(-1), course[within.length]];
  if (!before || before.day === days) return within;
  const share = after ? (days - before.day) / (after.day - before.day) : 0;
  const pain = after ? before.pain + share * (after.pain - before.pain) : before.pain;
  return [...within, { day: days, pain }];
}

const round = (value: number): number => Math.round(value * 10) / 10;
