/*
 * The card as one state machine.
 *
 *   ┌──────┐ pointer on A ┌─────────┐ timer ┌───────┐ timer ┌───────┐  pin   ┌────────┐
 *   │ idle │ ───────────▶ │ waiting │ ────▶ │ ready │ ────▶ │ shown │ ─────▶ │ pinned │
 *   └──────┘              └─────────┘       └───────┘       └───────┘ ◀───── └────────┘
 *                                               pointer off,  │   ▲   unpin
 *                                               or on B       ▼   │  pointer on A, card or
 *                                                         ┌─────────┐  corridor; or timer: B
 *                                                         │ leaving │
 *                                                         └─────────┘
 *   to idle     from waiting, ready: pointer off, press, close, gone, away; from ready: lost
 *               from shown, leaving: close, press, away, gone, lost, focus-left
 *               from leaving: timer, no B; from pinned: close, lost only
 *   to waiting  from waiting, ready: a fast pointer, or a pointer on B, begins anew
 *   to shown    from everywhere, at once: `ask` (click, tap, key, list)
 *
 *   ready: the card stands in the page, unseen until the hover delay is over (docs/adr/0012-card-ahead.md).
 *
 * Every timer has a number of its own; one that rings after its state has passed is ignored.
 * `muted` is a mention that was just dismissed: its card stays away until the pointer has left it.
 */
import type { CardEffect, CardEvent } from './card-event.ts';
import { headStart } from './head-start.ts';

/** Milliseconds a card stays after the pointer has left it: Popups' number, and a calm one. */
export const LEAVE_GRACE = 300;

/** What the reader may set: `hoverDelay` in milliseconds. */
export interface CardStateOptions {
  hoverDelay: number;
}

/** `sticky`: opened without hovering, so a pointer elsewhere does not close it. */
type CardMode =
  | { mode: 'idle'; muted: string | null }
  | { mode: 'waiting'; token: string; timer: number }
  | { mode: 'ready'; token: string; timer: number }
  | { mode: 'shown'; token: string; sticky: boolean }
  | { mode: 'leaving'; token: string; sticky: boolean; timer: number; next: string | null }
  | { mode: 'pinned'; token: string; sticky: boolean };

/** `timers` counts the timers ever started, so that each gets a new number. */
export type CardState = CardMode & { timers: number };

/** Where every card begins. */
export const IDLE: CardState = { mode: 'idle', muted: null, timers: 0 };

type Step = [CardState, CardEffect[]];

const to = (state: CardState, mode: CardMode, effects: CardEffect[]): Step => [
  { ...mode, timers: state.timers },
  'timer' in state ? [{ kind: 'stop-timer', timer: state.timer }, ...effects] : effects,
];

const withTimer = (
  state: CardState,
  delay: number,
  make: (timer: number) => CardMode,
  effects: CardEffect[] = [],
): Step => {
  const timer = state.timers + 1;
  const start: CardEffect = { kind: 'start-timer', timer, delay };
  return to({ ...state, timers: timer }, make(timer), [start, ...effects]);
};

const stay = (state: CardState): Step => [state, []];

const wait = (state: CardState, token: string, options: CardStateOptions): Step =>
  withTimer(
    state,
    options.hoverDelay - headStart(options.hoverDelay),
    (timer) => ({ mode: 'waiting', token, timer }),
    state.mode === 'ready' ? [{ kind: 'hide' }] : [],
  );

const prepare = (state: CardState, token: string, { hoverDelay }: CardStateOptions): Step =>
  withTimer(state, headStart(hoverDelay), (timer) => ({ mode: 'ready', token, timer }), [
    { kind: 'prepare', token },
  ]);

const show = (state: CardState, token: string, sticky: boolean, focus = false): Step =>
  to(state, { mode: 'shown', token, sticky }, [{ kind: 'show', token, focus }]);

/** Ends whatever is; the mention in hand is muted when the reader dismissed it. */
const end = (state: CardState, dismissed: boolean): Step => {
  if (state.mode === 'idle') return stay(state);
  const muted = dismissed ? state.token : null;
  return to(state, { mode: 'idle', muted }, state.mode === 'waiting' ? [] : [{ kind: 'hide' }]);
};

type Pointer = Extract<CardEvent, { kind: 'pointer' }>;
type Open = Extract<CardState, { mode: 'shown' | 'leaving' }>;

const isOpen = (state: CardState): state is Open =>
  state.mode === 'shown' || state.mode === 'leaving';

/** The pointer while a card is up: on it, on the way to it, away, or resting on another mention. */
const overOpen = (state: Open, event: Pointer, options: CardStateOptions): Step => {
  const { token, sticky } = state;
  const { over, place, fast } = event;
  const leaving = state.mode === 'leaving' ? state : null;
  const back = (): Step =>
    leaving ? to(leaving, { mode: 'shown', token, sticky }, []) : stay(state);
  if (place === 'card' || over === token) return back();
  if (over !== null) {
    // On the way to the card another mention must be rested on for longer before it takes over.
    const onTheWay = place === 'corridor';
    if (leaving?.next === over && !fast && !onTheWay) return stay(state);
    const delay = options.hoverDelay + (onTheWay ? LEAVE_GRACE : 0);
    return withTimer(state, delay, (timer) => ({
      mode: 'leaving',
      token,
      sticky,
      timer,
      next: over,
    }));
  }
  if (sticky || place === 'corridor') return back();
  if (leaving && leaving.next === null) return stay(state);
  return withTimer(state, LEAVE_GRACE, (timer) => ({
    mode: 'leaving',
    token,
    sticky,
    timer,
    next: null,
  }));
};

const onPointer = (state: CardState, event: Pointer, options: CardStateOptions): Step => {
  const { over, fast } = event;
  switch (state.mode) {
    case 'idle':
      if (over === null)
        return state.muted ? to(state, { mode: 'idle', muted: null }, []) : stay(state);
      return over === state.muted ? stay(state) : wait(state, over, options);
    case 'waiting':
    case 'ready':
      if (over === null) return end(state, false);
      return over === state.token && !fast ? stay(state) : wait(state, over, options);
    case 'pinned':
      return stay(state);
    default:
      return overOpen(state, event, options);
  }
};

const onTimer = (state: CardState, timer: number, options: CardStateOptions): Step => {
  if (!('timer' in state) || state.timer !== timer) return stay(state);
  if (state.mode === 'waiting') return prepare(state, state.token, options);
  if (state.mode === 'ready') return show(state, state.token, false);
  return state.next === null ? end(state, false) : show(state, state.next, false);
};

/**
 * The next state and what is to be done for it.
 * @param state where the card is
 * @param event what happened
 * @param options the reader's hover delay, in milliseconds
 * @returns `[state, effects]`; the effects are to be run in order
 */
export function nextCardState(state: CardState, event: CardEvent, options: CardStateOptions): Step {
  switch (event.kind) {
    case 'pointer':
      return onPointer(state, event, options);
    case 'timer':
      return onTimer(state, event.timer, options);
    case 'ask':
      if (state.mode === 'pinned' && state.token === event.token)
        return [state, [{ kind: 'show', token: event.token, focus: event.focus }]];
      return show(state, event.token, event.sticky, event.focus);
    case 'press':
      if (state.mode === 'pinned') return stay(state);
      if (isOpen(state) && event.keeps && event.over === state.token) return stay(state);
      return end(state, true);
    case 'pin':
      if (!isOpen(state)) return stay(state);
      return to(state, { mode: 'pinned', token: state.token, sticky: state.sticky }, [
        { kind: 'pinned', pinned: true },
      ]);
    case 'unpin':
      if (state.mode !== 'pinned') return stay(state);
      return to(state, { mode: 'shown', token: state.token, sticky: state.sticky }, [
        { kind: 'pinned', pinned: false },
      ]);
    case 'close':
      return end(state, true);
    case 'lost':
      return state.mode === 'waiting' ? stay(state) : end(state, false);
    case 'focus-left':
      return isOpen(state) && state.sticky ? end(state, false) : stay(state);
    case 'away':
    case 'gone':
      return state.mode === 'pinned' ? stay(state) : end(state, false);
  }
}
