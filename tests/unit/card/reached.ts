import type { CardEvent, PointerPlace } from '../../../components/card/card-event.ts';
import { type CardMachine, startCardMachine } from './card-machine.ts';

/** The pointer on a mention, or on none. */
export const pointer = (
  over: string | null,
  { place = 'page', fast = false }: { place?: PointerPlace; fast?: boolean } = {},
): CardEvent => ({ kind: 'pointer', over, place, fast });
/** The reader asks for a card. */
export const ask = (token: string, sticky = true): CardEvent => ({
  kind: 'ask',
  token,
  sticky,
  focus: false,
});

type Reached = 'idle' | 'waiting' | 'ready' | 'shown' | 'sticky' | 'leaving' | 'pinned';

/** Machines brought to each state, mention `a` in hand. */
export const at: Record<Reached, () => CardMachine> = {
  idle: () => startCardMachine(),
  waiting: () => {
    const machine = at.idle();
    machine.send(pointer('a'));
    return machine;
  },
  ready: () => {
    const machine = at.waiting();
    machine.pass(80);
    return machine;
  },
  shown: () => {
    const machine = at.waiting();
    machine.pass(200);
    return machine;
  },
  sticky: () => {
    const machine = at.idle();
    machine.send(ask('a'));
    return machine;
  },
  leaving: () => {
    const machine = at.shown();
    machine.send(pointer(null));
    return machine;
  },
  pinned: () => {
    const machine = at.shown();
    machine.send({ kind: 'pin' });
    return machine;
  },
};
