import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CheckIn,
  Episode,
  EpisodeCheck,
  Episodes,
} from '../../../components/episode/episode.ts';
import type { CalendarDate } from '../../../components/triage/calendar-date.ts';
import { compileContent } from '../../../content/build/compile-content.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { answersOf } from '../triage/answers-of.ts';

const compiled = compileContent(readContent('en'), '2026-11-22');
const { triage, episode, dayLines } = compiled;
if (!triage || !episode || !dayLines) throw new Error('the content has mistakes');

/** The check, the course and the lines of the card, as the extension ships them. */
export const RULES = triage;
export const CONTENT = episode;
export const DAY_LINES = dayLines;
export const SOURCES = compiled.knowledge.sources;

const MESSAGES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;

/** The reader's words, from the messages that the extension ships. */
export const translate = (key: string, ...substitutions: string[]): string => {
  const words = MESSAGES[key]?.message;
  if (words === undefined) throw new Error(`there is no message "${key}"`);
  return words.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
};

/** A check of a reader without any sign, two days into a new pain that stays the same. */
export function checkOf(date: CalendarDate, change: Partial<EpisodeCheck> = {}): EpisodeCheck {
  return { date, rulesVersion: RULES.version, level: 'care', answers: answersOf(), ...change };
}

/** A spell that began on 14 November 2026 and was checked two days later. */
export function episodeOf(change: Partial<Episode> = {}): Episode {
  return {
    startDate: '2026-11-14',
    startIsGuess: false,
    sameSpot: false,
    checks: [checkOf('2026-11-16')],
    checkIns: [],
    endDate: null,
    needsCheck: false,
    ...change,
  };
}

export const checkIn = (date: CalendarDate, trend: string | null, pain: number | null = null) =>
  ({ date, trend, pain }) satisfies CheckIn;

/** What is kept when `open` is the spell that lasts. */
export const kept = (open: Episode | null, ended: Episode[] = []): Episodes => ({
  open,
  ended,
  aside: [],
});
