import { describe, expect, test } from 'vitest';
import type { CardEvent } from '../../../components/card/card-event.ts';
import { LEAVE_GRACE } from '../../../components/card/card-state.ts';
import { ask, at, pointer } from './reached.ts';

describe('shown by request', () => {
  test('a pointer elsewhere does not close it', () => {
    const machine = at.sticky();
    machine.send(pointer(null));
    machine.pass(60_000);
    expect(machine.onScreen()).toBe('a');
  });
  test('a pointer that rests on another mention takes over, one that passes does not', () => {
    const machine = at.sticky();
    machine.send(pointer('b'));
    machine.send(pointer(null));
    machine.pass(1000);
    expect(machine.onScreen()).toBe('a');
    machine.send(pointer('b'));
    machine.pass(200);
    expect(machine.onScreen()).toBe('b');
  });
  test('focus-left → idle', () => {
    const machine = at.sticky();
    machine.send({ kind: 'focus-left' });
    expect(machine.onScreen()).toBeNull();
  });
  test('a hovered card does not care about the focus', () => {
    const machine = at.shown();
    machine.send({ kind: 'focus-left' });
    expect(machine.onScreen()).toBe('a');
  });
});

describe('leaving', () => {
  test.each([
    ['the mention', pointer('a')],
    ['the card', pointer(null, { place: 'card' })],
    ['the corridor', pointer(null, { place: 'corridor' })],
  ])('pointer back on %s → shown', (_, event) => {
    const machine = at.leaving();
    machine.pass(LEAVE_GRACE - 1);
    machine.send(event);
    machine.pass(60_000);
    expect(machine.state().mode).toBe('shown');
    expect(machine.log).toEqual(['show a']);
  });
  test('moving on outside does not lengthen the grace', () => {
    const machine = at.leaving();
    machine.pass(200);
    machine.send(pointer(null));
    machine.pass(100);
    expect(machine.onScreen()).toBeNull();
  });
  test('on to another mention → that one after the delay, off it again → the grace', () => {
    const machine = at.leaving();
    machine.send(pointer('b'));
    machine.pass(100);
    machine.send(pointer(null));
    machine.pass(LEAVE_GRACE - 1);
    expect(machine.onScreen()).toBe('a');
    machine.pass(1);
    expect(machine.log).toEqual(['show a', 'hide']);
  });
  test('a fast move on the other mention begins its wait anew', () => {
    const machine = at.shown();
    machine.send(pointer('b'));
    machine.pass(150);
    machine.send(pointer('b', { fast: true }));
    machine.pass(199);
    expect(machine.onScreen()).toBe('a');
    machine.pass(1);
    expect(machine.onScreen()).toBe('b');
  });
  test.each<CardEvent>([
    { kind: 'close' },
    { kind: 'press', over: null, keeps: false },
    { kind: 'away' },
    { kind: 'gone' },
    { kind: 'lost' },
  ])('$kind → idle at once, timer stopped', (event) => {
    const machine = at.leaving();
    machine.send(event);
    expect(machine.state().mode).toBe('idle');
    expect(machine.running()).toEqual([]);
  });
  test('pin → pinned, timer stopped', () => {
    const machine = at.leaving();
    machine.send({ kind: 'pin' });
    machine.pass(60_000);
    expect(machine.state().mode).toBe('pinned');
    expect(machine.onScreen()).toBe('a');
  });
});

describe('pinned', () => {
  test.each<CardEvent>([
    pointer(null),
    pointer('b'),
    { kind: 'press', over: null, keeps: false },
    { kind: 'away' },
    { kind: 'gone' },
    { kind: 'focus-left' },
    ask('a'),
  ])('$kind → stays', (event) => {
    const machine = at.pinned();
    machine.send(event);
    machine.pass(60_000);
    expect(machine.state().mode).toBe('pinned');
    expect(machine.onScreen()).toBe('a');
  });
  test.each<CardEvent>([{ kind: 'close' }, { kind: 'lost' }])('$kind → idle', (event) => {
    const machine = at.pinned();
    machine.send(event);
    expect(machine.onScreen()).toBeNull();
  });
  test('unpin → shown, and leaving works again', () => {
    const machine = at.pinned();
    machine.send({ kind: 'unpin' });
    expect(machine.state().mode).toBe('shown');
    machine.send(pointer(null));
    machine.pass(LEAVE_GRACE);
    expect(machine.onScreen()).toBeNull();
  });
  test('ask for another → shown', () => {
    const machine = at.pinned();
    machine.send(ask('b'));
    expect(machine.state()).toMatchObject({ mode: 'shown', token: 'b' });
  });
});
