import type { CardEvent } from '../../../components/card/card-event.ts';
import {
  type CardState,
  type CardStateOptions,
  IDLE,
  nextCardState,
} from '../../../components/card/card-state.ts';

/** The state machine with a fake clock that runs its timers, for tests. */
export interface CardMachine {
  state(): CardState;
  send(event: CardEvent): void;
  /** Lets time pass, in ms; timers that fall due ring in order. */
  pass(milliseconds: number): void;
  /** Token of the card that the effects have put on the screen, or null. */
  onScreen(): string | null;
  /** Token of the card that stands in the page, seen or not, or null. */
  inPage(): string | null;
  /** Every show and hide so far, as `show a`, `hide`; a card that nobody saw is not in it. */
  log: string[];
  /** Numbers of the timers that run. */
  running(): number[];
}

/** Starts the machine in `idle`, with a hover delay of 200 ms where none is given. */
export function startCardMachine(options: CardStateOptions = { hoverDelay: 200 }): CardMachine {
  let state = IDLE;
  let now = 0;
  let onScreen: string | null = null;
  let inPage: string | null = null;
  const timers = new Map<number, number>();
  const log: string[] = [];
  const send = (event: CardEvent) => {
    const [next, effects] = nextCardState(state, event, options);
    state = next;
    for (const effect of effects) {
      if (effect.kind === 'start-timer') timers.set(effect.timer, now + effect.delay);
      if (effect.kind === 'stop-timer') timers.delete(effect.timer);
      if (effect.kind === 'show') log.push(`show ${effect.token}`);
      if (effect.kind === 'hide' && onScreen !== null) log.push('hide');
      if (effect.kind === 'show') onScreen = effect.token;
      if (effect.kind === 'show' || effect.kind === 'prepare') inPage = effect.token;
      if (effect.kind === 'hide') onScreen = inPage = null;
    }
  };
  return {
    state: () => state,
    send,
    pass: (milliseconds) => {
      const until = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(([, at]) => at <= until).sort((a, b) => a[1] - b[1])[0];
        if (!due) break;
        const [timer, at] = due;
        timers.delete(timer);
        now = at;
        send({ kind: 'timer', timer });
      }
      now = until;
    },
    onScreen: () => onScreen,
    inPage: () => inPage,
    log,
    running: () => [...timers.keys()],
  };
}
