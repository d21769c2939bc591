import type { CalendarDate } from '../triage/calendar-date.ts';
import type { NextLook } from './next-look.ts';

/** The hour of the day, where the reader is, from which a message may come. */
const HOUR = 9;

/** What there is to do about the next look. */
export interface LookPlan {
  /** The toolbar button shows that it is time. */
  mark: boolean;
  /** When to wake up, in milliseconds since 1970; null for not at all. */
  alarm: number | null;
  /** The day of the look of which to send a message now; null for none. */
  message: CalendarDate | null;
}

/**
 * Plans what happens next: before the day an alarm in its morning, from the day on the mark, and from that
 * morning on one message.
 * @param told day of the look of which a message was sent last
 * @param now milliseconds since 1970
 */
export function lookAlarm(look: NextLook | null, told: CalendarDate | null, now: number): LookPlan {
  if (!look) return { mark: false, alarm: null, message: null };
  const [year = 0, month = 1, day = 1] = look.date.split('-').map(Number);
  const morning = new Date(year, month - 1, day, HOUR).getTime();
  const isMorning = look.isDue && now >= morning;
  return {
    mark: look.isDue,
    alarm: isMorning ? null : morning,
    message: isMorning && told !== look.date ? look.date : null,
  };
}
