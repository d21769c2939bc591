import { useRef } from 'preact/hooks';
import type { LibraryPlace } from '../../library/library-place.ts';
import { BackBar } from '../../triage/view/back-bar.tsx';
import { ResultView } from '../../triage/view/result-view.tsx';
import { useScreenFocus } from '../../triage/view/use-screen-focus.ts';
import { episodeVerdict } from '../episode-verdict.ts';
import { summarizeEpisode } from '../summarize-episode.ts';
import { DayView, type DayViewProps, type EpisodePlace } from './day-view.tsx';
import { EarlierView } from './earlier-view.tsx';
import { SummaryView } from './summary-view.tsx';

/** What the screens of what is kept need to draw themselves. */
export interface EpisodeViewProps extends Omit<DayViewProps, 'episode'> {
  place: EpisodePlace;
  /** The popup showed something else before. */
  fromElsewhere: boolean;
  /** Leads back out of these screens. */
  onLeave: () => void;
  onOpenLibrary: (place: LibraryPlace) => void;
}

/** What is kept about spells, one screen at a time, with the way back at its top. */
export function EpisodeView(props: EpisodeViewProps) {
  const { kept, place, today, onGo, translate } = props;
  const { open } = kept.episodes;
  const container = useRef<HTMLElement>(null);
  useScreenFocus(container, place, props.fromElsewhere);
  const weighed = open && episodeVerdict(kept.rules, open, today);
  return (
    <main class="triage episode" ref={container}>
      {(place !== 'day' || !open) && (
        <BackBar onBack={() => (open ? onGo('day') : props.onLeave())} translate={translate} />
      )}
      {place === 'summary' ? (
        <SummaryView
          {...props}
          summary={summarizeEpisode({ ...props, rules: kept.rules, episodes: kept.episodes })}
        />
      ) : place === 'result' && weighed ? (
        <ResultView
          {...props}
          rules={kept.rules}
          verdict={weighed.verdict}
          answers={weighed.answers}
          onOpenNote={(id) => props.onOpenLibrary({ kind: 'note', id })}
          onRestart={props.onCheckAgain}
        />
      ) : place === 'earlier' || !open ? (
        <EarlierView {...props} />
      ) : (
        <DayView {...props} episode={open} />
      )}
    </main>
  );
}
