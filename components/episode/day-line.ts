import type { CalendarDate } from '../triage/calendar-date.ts';
import { dayOfSpell } from './day-of-spell.ts';

/** The lines of the card: small, because the script of a page may carry them. */
export interface DayLines {
  /** Ids of the notes whose card has a line. */
  notes: string[];
  /** By `fromDay`, the first one from day 0; `{day}` stands for the reader's count. */
  lines: { fromDay: number; text: string }[];
}

/**
 * The line on the card of a note while a spell is kept.
 * @param startDate first day of the open spell
 * @returns null on other notes, and where the clock says that the spell is still to come
 */
export function dayLine(
  content: DayLines,
  note: string,
  startDate: CalendarDate,
  today: CalendarDate,
): string | null {
  if (!content.notes.includes(note) || startDate > today) return null;
  const day = dayOfSpell(startDate, today);
  const line = content.lines.findLast(({ fromDay }) => fromDay < day);
  return line?.text.replaceAll('{day}', String(day)) ?? null;
}
