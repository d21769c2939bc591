import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dayOfSpell } from '../../episode/day-of-spell.ts';
import type { EpisodeLook } from '../../episode/episode-look.ts';
import { spotHint } from '../../episode/spot-hint.ts';
import type { EpisodePlace } from '../../episode/view/day-view.tsx';
import type { EpisodeActions } from '../../episode/view/episode-actions.ts';
import { EpisodeView } from '../../episode/view/episode-view.tsx';
import { KeepForm } from '../../episode/view/keep-form.tsx';
import { KeptNotices } from '../../episode/view/kept-notices.tsx';
import { LEVELS } from '../../knowledge/note.ts';
import type { Verdict } from '../../triage/evaluate-answers.ts';
import { isUntouched } from '../../triage/is-untouched.ts';
import { TriageView, type TriageViewProps } from '../../triage/view/triage-view.tsx';

/** What the middle of the popup needs to draw itself. */
export interface PopupBodyProps extends Omit<TriageViewProps, 'onLeave'>, EpisodeActions {
  kept: EpisodeLook;
  /** What has just been done to what is kept, as a message key. */
  done: 'episode_over_done' | 'episode_deleted' | null;
  /** Stands below a screen on which nothing has been begun yet. */
  below: ComponentChildren;
}

/** The check, or what is kept about a spell: opens on its day while there is one and no check is under way. */
export function PopupBody(props: PopupBodyProps) {
  const { kept, flow, rules, today, translate } = props;
  const { open } = kept.episodes;
  const [wish, setWish] = useState<EpisodePlace | 'check' | null>(null);
  const opensOn = open && isUntouched(rules, flow) ? 'day' : 'check';
  const wished = wish ?? opensOn;
  // The day of a spell that has just ended or been deleted is no place to be.
  const place = !open && (wished === 'day' || wished === 'result') ? 'check' : wished;
  const isFirst = place === 'check' ? isUntouched(rules, flow) : place === 'day';
  const opened = useRef({ place, isLeft: false });
  // Also what was not wished for, such as the end of a spell, leads elsewhere.
  if (wish !== null || place !== opened.current.place) opened.current.isLeft = true;
  const shared = { fromElsewhere: opened.current.isLeft };

  const afterResult = (verdict: Verdict) => {
    // Nothing may stand beside an emergency.
    if (verdict.level === LEVELS.at(-1)) return null;
    if (!open) {
      return (
        <KeepForm
          {...props}
          answers={flow.answers}
          onKeep={(startDate, isGuess) => {
            props.onKeep(startDate, isGuess);
            setWish('day');
          }}
        />
      );
    }
    return (
      <section class="triage-section">
        <KeptNotices {...props} />
        {kept.problem === null && <p>{translate('episode_kept_with')}</p>}
        <button type="button" class="triage-secondary" onClick={() => setWish('day')}>
          {translate('episode_to_day', String(dayOfSpell(open.startDate, today)))}
        </button>
      </section>
    );
  };
  return (
    <>
      {place === 'check' ? (
        <TriageView
          {...props}
          {...shared}
          onLeave={open ? () => setWish('day') : undefined}
          hintFor={(question) => spotHint(question, { ...props, ...kept })}
          afterResult={afterResult}
          atOpening={!open && <AtOpening {...props} onEarlier={() => setWish('earlier')} />}
        />
      ) : (
        <EpisodeView
          {...props}
          {...shared}
          place={place}
          onGo={setWish}
          onLeave={() => setWish('check')}
          onDelete={() => {
            props.onDelete();
            setWish(null);
          }}
          onCheckAgain={() => {
            props.onCheckAgain();
            setWish('check');
          }}
        />
      )}
      {isFirst && props.below}
    </>
  );
}

/** Below the opening words: what has just been done, what is wrong, and the way to earlier spells. */
function AtOpening(props: PopupBodyProps & { onEarlier: () => void }) {
  const { kept, done, translate } = props;
  const { ended, aside } = kept.episodes;
  return (
    <>
      {done !== null && (
        <div class="triage-notice" role="status">
          <p>{translate(done)}</p>
          {done === 'episode_over_done' && (
            <button type="button" class="triage-link" onClick={props.onNotOver}>
              {translate('episode_undo')}
            </button>
          )}
        </div>
      )}
      <KeptNotices {...props} />
      {ended.length + aside.length > 0 && (
        <p>
          <button type="button" class="triage-link" onClick={props.onEarlier}>
            {translate('episode_earlier', String(ended.length))}
          </button>
        </p>
      )}
    </>
  );
}
