import * as v from 'valibot';
import { LEVELS } from '../knowledge/note.ts';
import { type CalendarDate, calendarDate } from '../triage/calendar-date.ts';
import type { CheckIn, Episode, EpisodeCheck } from './episode.ts';

const fields = v.record(v.string(), v.unknown());
const day = v.custom<CalendarDate>((value) => calendarDate(value) !== null);
const answers = v.object({
  given: v.record(v.string(), v.array(v.string())),
  startDate: v.nullable(day),
  somethingWrong: v.boolean(),
});
const version = v.pipe(v.number(), v.integer(), v.minValue(0));
const trend = v.nullable(v.pipe(v.string(), v.nonEmpty()));
const pain = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));

/** A spell as far as it can be read, and whether that is all of it. */
export interface ReadEpisode {
  /** Null where nothing of it can be used. */
  episode: Episode | null;
  whole: boolean;
}

/**
 * Reads a stored spell field by field: a broken field costs itself only. A spell of which any part is
 * lost `needsCheck`, for what is lost may have asked for more than what is left.
 * @param stored anything found in storage
 * @param ended whether it is among the earlier spells, and so needs a last day
 */
export function readEpisode(stored: unknown, ended: boolean): ReadEpisode {
  if (!v.is(fields, stored)) return { episode: null, whole: false };
  let whole = true;
  const read = <Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | null => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    whole = false;
    return null;
  };
  const rows = (value: unknown): Record<string, unknown>[] =>
    (read(v.array(v.unknown()), value) ?? [])
      .map((row) => read(fields, row))
      .filter((row) => row !== null);

  const checkIns = rows(stored.checkIns).flatMap((row): CheckIn[] => {
    const date = read(day, row.date);
    const told = { trend: read(trend, row.trend), pain: read(pain, row.pain) };
    return date && (told.trend !== null || told.pain !== null) ? [{ date, ...told }] : [];
  });
  const checks = rows(stored.checks).flatMap((row): EpisodeCheck[] => {
    const date = read(day, row.date);
    const level = read(v.picklist(LEVELS), row.level);
    const given = read(answers, row.answers);
    const rulesVersion = read(version, row.rulesVersion);
    // Answers to rules of which nobody knows which they are prove nothing; their level still does.
    const known = rulesVersion === null ? null : given;
    if (!date || (!level && !known)) return [];
    return [{ date, rulesVersion: rulesVersion ?? 0, level, answers: known }];
  });
  const days = [...checks, ...checkIns].map(({ date }) => date);
  const given = checks.flatMap((check) => check.answers?.startDate ?? []);
  const first = read(day, stored.startDate);
  const startDate = first ?? [...given, ...days].sort()[0];
  if (!startDate) return { episode: null, whole: false };

  const last = days.sort().at(-1) ?? startDate;
  const endDate = ended ? (read(day, stored.endDate) ?? last) : null;
  const startIsGuess = read(v.boolean(), stored.startIsGuess) ?? true;
  const sameSpot = read(v.nullable(v.boolean()), stored.sameSpot);
  const needsCheck = read(v.boolean(), stored.needsCheck) ?? true;
  return {
    episode: {
      startDate,
      startIsGuess,
      sameSpot,
      checks: onePerDay(checks),
      checkIns: onePerDay(checkIns),
      endDate,
      needsCheck: needsCheck || !whole,
    },
    whole,
  };
}

/** In the order of their days, the later of two on the same day. */
function onePerDay<Dated extends { date: CalendarDate }>(rows: readonly Dated[]): Dated[] {
  const byDay = new Map(rows.map((row) => [row.date, row]));
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
