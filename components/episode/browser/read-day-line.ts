import { browser } from 'wxt/browser';
import { calendarDayOf } from '../../triage/calendar-day-of.ts';
import { type DayLines, dayLine } from '../day-line.ts';
import { EPISODE_KEYS } from '../episode-keys.ts';
import { isCalm } from '../is-calm.ts';
import { readStartDate } from '../read-start-date.ts';

/**
 * The line about the reader's own spell on the card of a note. Storage is asked only for a note that has
 * such a line, and only for the open spell. Who should be seen today is not told how most strains go.
 * @param now milliseconds since 1970
 * @returns null where there is nothing to say. Never rejects: the card then goes without
 */
export async function readDayLine(
  content: DayLines,
  note: string,
  now: number,
): Promise<string | null> {
  if (!content.notes.includes(note)) return null;
  try {
    const stored = await browser.storage.local.get(EPISODE_KEYS.open);
    const spell = stored[EPISODE_KEYS.open];
    const startDate = isCalm(spell) ? readStartDate(spell) : null;
    return startDate && dayLine(content, note, startDate, calendarDayOf(new Date(now)));
  } catch {
    // The extension was updated under the page, or storage cannot be read.
    return null;
  }
}
