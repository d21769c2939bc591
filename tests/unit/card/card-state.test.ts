import { describe, expect, test } from 'vitest';
import type { CardEvent } from '../../../components/card/card-event.ts';
import { LEAVE_GRACE } from '../../../components/card/card-state.ts';
import { ask, at, pointer } from './reached.ts';

test('every state is reached as its name says', () => {
  expect(at.idle().state().mode).toBe('idle');
  expect(at.waiting().state().mode).toBe('waiting');
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
  ])('$kind → idle, and the timer is stopped', (event) => {
    const machine = at.waiting();
    machine.send(event);
    expect(machine.state().mode).toBe('idle');
    expect(machine.running()).toEqual([]);
    machine.pass(1000);
    expect(machine.log).toEqual([]);
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
