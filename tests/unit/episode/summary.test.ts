import { describe, expect, it } from 'vitest';
import { summarizeEpisode } from '../../../components/episode/summarize-episode.ts';
import { summaryText } from '../../../components/episode/summary-text.ts';
import { LEVELS } from '../../../components/knowledge/note.ts';
import { answersOf } from '../triage/answers-of.ts';
import { checkIn, checkOf, episodeOf, kept, RULES, translate } from './episode-of.ts';

const summarize = (episodes: ReturnType<typeof kept>) =>
  summarizeEpisode({ rules: RULES, episodes, today: '2026-11-22', locale: 'en-GB', translate });
const text = (episodes: ReturnType<typeof kept>) => {
  const summary = summarize(episodes);
  return summary ? summaryText(summary) : '';
};
const open = episodeOf({
  startIsGuess: true,
  checks: [
    checkOf('2026-11-16', { answers: answersOf({ trend: ['worse'] }) }),
    checkOf('2026-11-20', { answers: answersOf({ urgent: ['fever'] }) }),
  ],
  checkIns: [checkIn('2026-11-16', 'worse', 7), checkIn('2026-11-20', null, 4)],
});
const spot = episodeOf({ startDate: '2026-05-03', endDate: '2026-05-15', sameSpot: true });

describe('the summary for a clinician', () => {
  it('has the dates, the course and the answers', () => {
    const all = text(kept(open, [spot]));
    for (const line of [
      '- First day: about 14 November 2026',
      '- Day: 9, on 22 November 2026',
      '- 16 November 2026: Worse, pain 7 of 10',
      '- 20 November 2026: pain 4 of 10',
      'Answers on 20 November 2026\n',
      '- Is it better, the same or worse? About the same: Or it has only just begun\n',
      'Answers on 16 November 2026 that were different\n',
      '- Is it better, the same or worse? Worse',
      '- And any of these? None\n',
      '- 3 May 2026 to 15 May 2026: 13 days. Back in the same spot',
    ]) {
      expect(all).toContain(line);
    }
    expect(all).toMatch(/And any of these\? A high temperature.*Not ticked: A fall or knock/);
    expect(all).not.toContain('..');
    expect(all).toMatch(/Any of these right now\? None of: Numb or tingling between your legs; /);
  });

  it('gives no advice and no level', () => {
    const all = text(kept(open, [spot]));
    for (const level of LEVELS) {
      const { title, do: advice, also } = RULES.results[level];
      for (const words of [advice, ...also]) expect(all).not.toContain(words);
      expect(all).not.toContain(`${title}\n`);
    }
    expect(all).toContain('Not a medical record.');
  });

  it('is about the spell that ended last when none is open; none where none is kept', () => {
    expect(text(kept(null, [spot]))).toContain('- Last day: 15 May 2026');
    expect(text(kept(null, [spot]))).not.toContain('Earlier spells');
    expect(summarize(kept(null))).toBeNull();
  });

  it('leaves out nothing that these rules do not know', () => {
    const answers = answersOf({ 'old-question': ['old-answer'], trend: ['old-trend'] });
    const all = text(
      kept(
        episodeOf({
          checks: [checkOf('2026-11-16', { answers })],
          checkIns: [checkIn('2026-11-16', 'old-trend')],
        }),
      ),
    );
    expect(all).toContain('- old-question: old-answer');
    expect(all).toContain('- 16 November 2026: old-trend');
  });

  it('says so when something felt badly wrong', () => {
    const answers = answersOf({}, { somethingWrong: true });
    expect(text(kept(episodeOf({ checks: [checkOf('2026-11-16', { answers })] })))).toContain(
      '- Something feels badly wrong: Chosen',
    );
  });
});
