import { describe, expect, test } from 'vitest';
import type { CardEvent } from '../../../components/card/card-event.ts';
import { LEAVE_GRACE } from '../../../components/card/card-state.ts';
import { startCardMachine } from './card-machine.ts';
import { ask, at, pointer } from './reached.ts';

test('every state is reached as its name says', () => {
  expect(at.idle().state().mode).toBe('idle');
  expect(at.waiting().state().mode).toBe('waiting');
  expect(at.ready().state().mode).toBe('ready');
  expect(at.shown().state().mode).toBe('shown');
  expect(at.leaving().state().mode).toBe('leaving');
  expect(at.pinned().state().mode).toBe('pinned');
});

describe('idle', () => {
  test('pointer on a mention → waiting', () => {
    const machine = at.idle();
    machine.send(pointer('a'));
    expect(machine.state()).toMatchObject({ mode: 'waiting', token: 'a' });
    expect(machine.onScreen()).toBeNull();
  });
  test('pointer elsewhere → idle', () => {
    const machine = at.idle();
    machine.send(pointer(null));
    expect(machine.state().mode).toBe('idle');
    expect(machine.running()).toEqual([]);
  });
  test.each([true, false])('ask → shown at once (sticky %s)', (sticky) => {
    const machine = at.idle();
    machine.send(ask('a', sticky));
    expect(machine.state()).toMatchObject({ mode: 'shown', token: 'a', sticky });
    expect(machine.onScreen()).toBe('a');
  });
});

describe('waiting', () => {
  test('timer → ready: the card comes into the page, and nobody sees it', () => {
    const machine = at.waiting();
    machine.pass(79);
    expect(machine.inPage()).toBeNull();
    machine.pass(1);
    expect(machine.state()).toMatchObject({ mode: 'ready', token: 'a' });
    expect(machine.inPage()).toBe('a');
    expect(machine.onScreen()).toBeNull();
  });
  test('lost → waiting still: there is nothing to lose', () => {
    const machine = at.waiting();
    machine.send({ kind: 'lost' });
    machine.pass(200);
    expect(machine.onScreen()).toBe('a');
  });
  test('ask → shown at once', () => {
    const machine = at.waiting();
    machine.send(ask('a'));
    expect(machine.onScreen()).toBe('a');
    expect(machine.running()).toEqual([]);
  });
  test.each([0, 1, 150, 1000])('with a delay of %i ms it takes as long', (hoverDelay) => {
    const machine = startCardMachine({ hoverDelay });
    machine.send(pointer('a'));
    machine.pass(hoverDelay - 1);
    expect(machine.onScreen()).toBeNull();
    machine.pass(1);
    expect(machine.onScreen()).toBe('a');
  });
});

describe('ready', () => {
  test('timer → shown, not a moment sooner', () => {
    const machine = at.waiting();
    machine.pass(199);
    expect(machine.onScreen()).toBeNull();
    machine.pass(1);
    expect(machine.onScreen()).toBe('a');
  });
  test('a slow move on the mention does not put it off', () => {
    const machine = at.waiting();
    machine.pass(150);
    machine.send(pointer('a'));
    machine.pass(50);
    expect(machine.onScreen()).toBe('a');
  });
  test('a fast move begins the wait anew, so a pointer that stops is served', () => {
    const machine = at.waiting();
    machine.pass(150);
    machine.send(pointer('a', { fast: true }));
    machine.pass(199);
    expect(machine.onScreen()).toBeNull();
    machine.pass(1);
    expect(machine.onScreen()).toBe('a');
  });
  test('another mention → waiting for that one', () => {
    const machine = at.waiting();
    machine.pass(150);
    machine.send(pointer('b'));
    machine.pass(199);
    expect(machine.onScreen()).toBeNull();
    machine.pass(1);
    expect(machine.log).toEqual(['show b']);
  });
  test.each<CardEvent>([
    pointer(null),
    { kind: 'press', over: 'a', keeps: true },
    { kind: 'close' },
    { kind: 'gone' },
    { kind: 'away' },
  ])('$kind → idle, from waiting as well; the timer is stopped, the card taken away', (event) => {
    for (const machine of [at.waiting(), at.ready()]) {
      machine.send(event);
      expect(machine.state().mode).toBe('idle');
      expect(machine.inPage()).toBeNull();
      expect(machine.running()).toEqual([]);
      machine.pass(1000);
      expect(machine.log).toEqual([]);
    }
  });
  test('lost → idle: the page has taken the card away', () => {
    const machine = at.ready();
    machine.send({ kind: 'lost' });
    expect(machine.state().mode).toBe('idle');
    machine.pass(1000);
    expect(machine.log).toEqual([]);
  });
  test('a fast move, or another mention, takes the card away until the pointer has rested', () => {
    for (const event of [pointer('a', { fast: true }), pointer('b')]) {
      const machine = at.ready();
      machine.send(event);
      expect(machine.state().mode).toBe('waiting');
      expect(machine.inPage()).toBeNull();
    }
  });
  test('ask → shown at once, the same card', () => {
    const machine = at.ready();
    machine.send(ask('a'));
    expect(machine.log).toEqual(['show a']);
    expect(machine.running()).toEqual([]);
  });
  test('what does not concern it changes nothing', () => {
    for (const kind of ['pin', 'unpin', 'focus-left'] as const) {
      const machine = at.ready();
      machine.send({ kind });
      machine.pass(120);
      expect(machine.onScreen()).toBe('a');
    }
  });
});

describe('shown', () => {
  test.each([
    ['the mention', pointer('a')],
    ['the card', pointer(null, { place: 'card' })],
    ['the corridor', pointer(null, { place: 'corridor' })],
  ])('pointer on %s → shown for good', (_, event) => {
    const machine = at.shown();
    machine.send(event);
    machine.pass(60_000);
    expect(machine.state().mode).toBe('shown');
  });
  test('pointer off → leaving, and after the grace idle', () => {
    const machine = at.shown();
    machine.send(pointer(null));
    machine.pass(LEAVE_GRACE - 1);
    expect(machine.onScreen()).toBe('a');
    machine.pass(1);
    expect(machine.log).toEqual(['show a', 'hide']);
    expect(machine.state().mode).toBe('idle');
  });
  test('pointer on another mention → leaving, and after the delay that one', () => {
    const machine = at.shown();
    machine.send(pointer('b'));
    machine.pass(200);
    expect(machine.log).toEqual(['show a', 'show b']);
    expect(machine.state()).toMatchObject({ mode: 'shown', token: 'b', sticky: false });
  });
  test('another mention on the way to the card must be rested on for longer', () => {
    const machine = at.shown();
    machine.send(pointer('b', { place: 'corridor' }));
    machine.pass(150);
    machine.send(pointer('b', { place: 'corridor' }));
    machine.pass(200 + LEAVE_GRACE - 1);
    expect(machine.onScreen()).toBe('a');
    machine.pass(1);
    expect(machine.onScreen()).toBe('b');
  });
  test.each<CardEvent>([
    { kind: 'close' },
    { kind: 'press', over: null, keeps: false },
    { kind: 'press', over: 'a', keeps: false },
    { kind: 'press', over: 'b', keeps: true },
    { kind: 'away' },
    { kind: 'gone' },
    { kind: 'lost' },
  ])('$kind → idle at once', (event) => {
    const machine = at.shown();
    machine.send(event);
    expect(machine.state().mode).toBe('idle');
    expect(machine.onScreen()).toBeNull();
  });
  test('a press on its own plain mention → stays', () => {
    const machine = at.shown();
    machine.send({ kind: 'press', over: 'a', keeps: true });
    expect(machine.state().mode).toBe('shown');
  });
  test('a dismissed mention stays quiet until the pointer has left it', () => {
    const machine = at.shown();
    machine.send({ kind: 'close' });
    machine.send(pointer('a'));
    machine.pass(1000);
    expect(machine.onScreen()).toBeNull();
    machine.send(pointer(null));
    machine.send(pointer('a'));
    machine.pass(200);
    expect(machine.onScreen()).toBe('a');
  });
  test('another mention is not muted by that', () => {
    const machine = at.shown();
    machine.send({ kind: 'close' });
    machine.send(pointer('b'));
    machine.pass(200);
    expect(machine.onScreen()).toBe('b');
  });
  test('ask for another → that one', () => {
    const machine = at.shown();
    machine.send(ask('b'));
    expect(machine.onScreen()).toBe('b');
  });
  test('pin → pinned', () => {
    expect(at.pinned().onScreen()).toBe('a');
  });
});
