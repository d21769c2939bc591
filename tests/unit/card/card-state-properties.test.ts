import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardEvent } from '../../../components/card/card-event.ts';
import { startCardMachine } from './card-machine.ts';

const token = fc.constantFrom('a', 'b', 'c');
const over = fc.option(token);
const event: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('pointer' as const),
    over,
    place: fc.constantFrom('page' as const, 'corridor' as const, 'card' as const),
    fast: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('press' as const), over, keeps: fc.boolean() }),
  fc.record({
    kind: fc.constant('ask' as const),
    token,
    sticky: fc.boolean(),
    focus: fc.boolean(),
  }),
  // Any number: most are stale or were never given out.
  fc.record({ kind: fc.constant('timer' as const), timer: fc.nat(12) }),
  fc
    .constantFrom('pin', 'unpin', 'close', 'focus-left', 'away', 'gone', 'lost')
    .map((kind) => ({ kind }) as CardEvent),
);
const step = fc.oneof({ weight: 3, arbitrary: event }, { weight: 1, arbitrary: fc.nat(400) });

test('whatever happens, screen and timers agree with the state', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(1000), (steps, hoverDelay) => {
      const machine = startCardMachine({ hoverDelay });
      for (const next of steps) {
        if (typeof next === 'number') machine.pass(next);
        else machine.send(next);
        const state = machine.state();
        const isInPage = state.mode !== 'idle' && state.mode !== 'waiting';
        const isOpen = isInPage && state.mode !== 'ready';
        expect(machine.inPage()).toBe(isInPage ? state.token : null);
        expect(machine.onScreen()).toBe(isOpen ? state.token : null);
        const running = machine.running();
        if (running.length > 0) expect(running).toEqual(['timer' in state ? state.timer : null]);
      }
    }),
  );
});

test('close ends everything from anywhere, and nothing comes after it by itself', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const machine = startCardMachine();
      for (const next of steps) {
        if (typeof next === 'number') machine.pass(next);
        else machine.send(next);
      }
      machine.send({ kind: 'close' });
      expect(machine.state().mode).toBe('idle');
      expect(machine.inPage()).toBeNull();
      machine.pass(100_000);
      expect(machine.onScreen()).toBeNull();
    }),
  );
});

test('a stale timer changes nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.nat(60), (steps, timer) => {
      const machine = startCardMachine();
      for (const next of steps) {
        if (typeof next === 'number') machine.pass(next);
        else machine.send(next);
      }
      const before = machine.state();
      fc.pre(!('timer' in before && before.timer === timer));
      machine.send({ kind: 'timer', timer });
      expect(machine.state()).toEqual(before);
    }),
  );
});
