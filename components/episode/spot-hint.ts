import type { Translate } from '../strings/translate.ts';
import { formatDay } from '../triage/format-day.ts';
import { earlierSpot } from './earlier-spot.ts';
import type { Episodes } from './episode.ts';
import type { EpisodeContent } from './episode-content.ts';

/**
 * What earlier spells say to the question about the same spot, in the reader's words.
 * @param question id of the question that is shown
 * @returns null for other questions, and where nothing is known
 */
export function spotHint(
  question: string,
  input: {
    content: Pick<EpisodeContent, 'sameSpot'>;
    episodes: Episodes;
    locale: string;
    translate: Translate;
  },
): string | null {
  const { content, episodes, locale, translate } = input;
  if (question !== content.sameSpot.question) return null;
  const day = (date: Parameters<typeof formatDay>[0]) => formatDay(date, locale, 'year');
  const noted = episodes.open?.sameSpot === true ? episodes.open : earlierSpot(episodes);
  if (noted) {
    return translate('episode_spot_noted', day(noted.checks.at(-1)?.date ?? noted.startDate));
  }
  const last = episodes.ended[0];
  return last
    ? translate('episode_spot_earlier', day(last.startDate), day(last.endDate ?? last.startDate))
    : null;
}
