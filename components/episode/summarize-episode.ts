import type { Translate } from '../strings/translate.ts';
import type { CalendarDate } from '../triage/calendar-date.ts';
import { formatDay } from '../triage/format-day.ts';
import type { TriageRules } from '../triage/triage-rules.ts';
import { answerRows } from './answer-rows.ts';
import { dayOfSpell } from './day-of-spell.ts';
import { earlierWords } from './earlier-words.ts';
import type { Episode, Episodes } from './episode.ts';
import type { Summary, SummarySection } from './summary.ts';
import { tellCheckIn } from './tell-check-in.ts';

/** What a summary is made with. */
export interface SummaryInput {
  rules: TriageRules;
  episodes: Episodes;
  today: CalendarDate;
  /** BCP 47 tag for dates. */
  locale: string;
  translate: Translate;
}

/**
 * The open spell on one page, or the one that ended last: dates, course, answers; no level, no advice.
 * @returns null where no spell is kept
 */
export function summarizeEpisode(input: SummaryInput): Summary | null {
  const { episodes, today, locale, translate } = input;
  const episode = episodes.open ?? episodes.ended[0];
  if (!episode) return null;
  const earlier = episodes.ended.filter((other) => other !== episode);
  const sections: SummarySection[] = [
    { heading: translate('episode_summary_spell'), rows: spellRows(episode, input) },
    { heading: translate('episode_summary_course'), rows: courseRows(episode, input) },
    ...answerSections(episode, input),
    {
      heading: translate('episode_summary_earlier'),
      rows: earlier.map((other) => {
        const { period, length, spot } = earlierWords(other, locale, translate);
        return { label: period, text: `${length}. ${spot}` };
      }),
    },
  ];
  return {
    title: translate('episode_summary_title'),
    made: translate('episode_summary_made', formatDay(today, locale, 'year')),
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

function spellRows(
  { startDate, startIsGuess, endDate, sameSpot }: Episode,
  { today, locale, translate }: SummaryInput,
): SummarySection['rows'] {
  const first = formatDay(startDate, locale, 'year');
  const spot = sameSpot === null ? 'unknown' : sameSpot ? 'yes' : 'no';
  return [
    {
      label: translate('episode_summary_first_day'),
      text: startIsGuess ? translate('episode_summary_about', first) : first,
    },
    endDate === null
      ? {
          label: translate('episode_summary_today'),
          text: translate(
            'episode_summary_today_is',
            String(dayOfSpell(startDate, today)),
            formatDay(today, locale, 'year'),
          ),
        }
      : { label: translate('episode_summary_end'), text: formatDay(endDate, locale, 'year') },
    {
      label: translate('episode_summary_spot'),
      text: translate(`episode_same_spot_${spot}`),
    },
  ];
}

function courseRows(
  { checkIns }: Episode,
  { rules, locale, translate }: SummaryInput,
): SummarySection['rows'] {
  if (checkIns.length === 0) {
    return [{ label: null, text: translate('episode_summary_course_none') }];
  }
  return checkIns.map((checkIn) => ({
    label: formatDay(checkIn.date, locale, 'year'),
    text: tellCheckIn(rules, checkIn, translate),
  }));
}

/** The answers of the last check in full; of earlier ones only what was different then. */
function answerSections(
  { checks }: Episode,
  { rules, locale, translate }: SummaryInput,
): SummarySection[] {
  const readable = checks.filter(({ answers }) => answers !== null).toReversed();
  const rowsOf = ({ answers }: Episode['checks'][number], isBrief: boolean) =>
    answers ? answerRows(rules, answers, { locale, translate, isBrief }) : [];
  const last = readable[0] ? rowsOf(readable[0], true) : [];
  return readable.map((check, index) => {
    const day = formatDay(check.date, locale, 'year');
    if (index === 0) {
      return { heading: translate('episode_summary_answers', day), rows: rowsOf(check, false) };
    }
    return {
      heading: translate('episode_summary_changed', day),
      rows: rowsOf(check, true).filter(
        ({ label, text }) => !last.some((row) => row.label === label && row.text === text),
      ),
    };
  });
}
