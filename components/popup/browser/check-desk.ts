import { addCheck } from '../../episode/add-check.ts';
import type { EpisodeKeeper } from '../../episode/browser/episode-keeper.ts';
import { endEpisode } from '../../episode/end-episode.ts';
import type { EpisodeContent } from '../../episode/episode-content.ts';
import { keepEpisode } from '../../episode/keep-episode.ts';
import { knownAnswers } from '../../episode/known-answers.ts';
import { noteCheckIn } from '../../episode/note-check-in.ts';
import { reopenEpisode } from '../../episode/reopen-episode.ts';
import type { EpisodeActions } from '../../episode/view/episode-actions.ts';
import { withKnownAnswer } from '../../episode/with-known-answer.ts';
import type { FlowStore } from '../../triage/browser/flow-store.ts';
import type { CalendarDate } from '../../triage/calendar-date.ts';
import { evaluateAnswers } from '../../triage/evaluate-answers.ts';
import { isUntouched } from '../../triage/is-untouched.ts';
import { type ResumedFlow, resumeFlow } from '../../triage/resume-flow.ts';
import { startFlow } from '../../triage/start-flow.ts';
import { type FlowAction, triageFlow } from '../../triage/triage-flow.ts';
import type { TriageRules } from '../../triage/triage-rules.ts';

/** What the desk works with. */
export interface CheckDeskParts {
  rules: TriageRules;
  content: EpisodeContent;
  keeper: EpisodeKeeper;
  flowStore: FlowStore;
  /** The reader's own day, asked each time: the popup may stay open past midnight. */
  today: () => CalendarDate;
  draw: () => void;
}

type DeskActions = Pick<
  EpisodeActions,
  'onKeep' | 'onCheckIn' | 'onCheckAgain' | 'onOver' | 'onNotOver' | 'onDelete' | 'onRetry'
>;

/** The check of the popup and the spell that is kept, as one: where both meet, it is here. */
export interface CheckDesk {
  resumed(): ResumedFlow;
  /** What has just been done to what is kept, as a message key. */
  done(): 'episode_over_done' | 'episode_deleted' | null;
  /**
   * Takes up the check as another window has left it, or afresh where it was left too long ago: for when
   * the reader comes back to a window that stayed open.
   */
  takeUp(): Promise<void>;
  actions: DeskActions & { onAction: (action: FlowAction) => void };
}

/** Takes up the check where it was left. */
export async function openCheckDesk(parts: CheckDeskParts): Promise<CheckDesk> {
  const { rules, content, keeper, flowStore, today, draw } = parts;
  let resumed = resumeFlow(rules, await flowStore.read(), Date.now());
  let done: ReturnType<CheckDesk['done']> = null;
  // What cannot be taken up is of no use any more, and why is said once.
  if (resumed.notice !== null) void flowStore.write(resumed.state, Date.now());

  const known = () => knownAnswers(rules, content, keeper.episodes(), today());
  const setFlow = (state: ResumedFlow['state']): void => {
    resumed = { state: withKnownAnswer(rules, state, known()), notice: null };
    void flowStore.write(resumed.state, Date.now());
    draw();
  };
  const startAfresh = (): void => setFlow(startFlow(rules));
  const deleteAll = (): void => {
    void keeper.deleteAll().then((isGone) => {
      // What was answered but not kept goes, too.
      if (!isGone) return;
      done = 'episode_deleted';
      startAfresh();
    });
  };
  const result = () => {
    const { answers } = resumed.state;
    const { level } = evaluateAnswers(rules, answers, today());
    return { rules, content, answers, level, today: today() };
  };
  /** The length of time that is known comes with its first day, which the result counts from. */
  const withStart = (action: FlowAction): FlowAction => {
    const { startDate, given } = known();
    const question = rules.questions[resumed.state.question];
    const isKnown =
      action.kind === 'choose' &&
      question?.sinceWhen !== undefined &&
      given[question.id]?.[0] === action.answer;
    return isKnown && startDate ? { kind: 'since', startDate, answer: action.answer } : action;
  };
  return {
    resumed: () => resumed,
    done: () => done,
    async takeUp() {
      const before = resumed;
      const stored = await flowStore.read();
      // What has been answered meanwhile is newer.
      if (resumed !== before) return;
      const next = resumeFlow(rules, stored, Date.now());
      // Why it starts afresh stays said while nothing else is there.
      if (!isUntouched(rules, before.state) || !isUntouched(rules, next.state)) resumed = next;
      draw();
    },
    actions: {
      onAction(action) {
        done = null;
        const before = resumed.state;
        setFlow(triageFlow(rules, before, withStart(action)));
        // A spell that is kept gets each new result: the day view must never show an older, milder one.
        if (before.showsResult || !resumed.state.showsResult) return;
        // One that could not be read may be there all the same.
        if (!keeper.episodes().open && keeper.problem() !== 'episode_not_read') return;
        const checked = result();
        void keeper.change((episodes) => addCheck(episodes, checked));
      },
      onKeep(startDate, startIsGuess) {
        const begun = { ...result(), startDate, startIsGuess };
        void keeper.change((episodes) => keepEpisode(episodes, begun));
        startAfresh();
      },
      onCheckIn(told) {
        const checkIn = { ...told, date: today() };
        void keeper.change((episodes) => noteCheckIn(rules, episodes, checkIn));
        // The result is in the spell, and may be milder than what was told just now.
        if (resumed.state.showsResult) startAfresh();
      },
      onCheckAgain: startAfresh,
      onOver() {
        const day = today();
        void keeper.change((episodes) => endEpisode(episodes, day));
        done = 'episode_over_done';
        startAfresh();
      },
      onNotOver() {
        done = null;
        void keeper.change(reopenEpisode);
      },
      onDelete: deleteAll,
      onRetry: () =>
        keeper.problem() === 'episode_not_deleted' ? deleteAll() : void keeper.retry(),
    },
  };
}
