import type { CalendarDate } from './calendar-date.ts';

/** What a reader has answered so far. Plain data: it can be stored and compared. */
export interface Answers {
  /** Question id to ids of the answers; an empty list is "none of these"; absent is not answered. */
  given: Record<string, string[]>;
  /** First day of this spell, if the reader gave a day. */
  startDate: CalendarDate | null;
  /** The reader pressed "Something feels badly wrong". */
  somethingWrong: boolean;
}
