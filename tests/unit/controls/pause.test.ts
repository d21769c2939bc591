import { describe, expect, test } from 'vitest';
import { hourFrom } from '../../../components/controls/hour-from.ts';
import { isPaused } from '../../../components/controls/is-paused.ts';
import { togglePatch } from '../../../components/controls/toggle-patch.ts';
import { onFrom } from '../../../components/gate/gate-keys.ts';
import { isOnHere } from '../../../components/page/is-on-here.ts';

const NOW = Date.parse('2026-11-22T23:30:00Z');

describe('the pause', () => {
  test('is an hour, over midnight too', () => {
    expect(hourFrom(NOW)).toBe('2026-11-23T00:30:00.000Z');
    expect(isPaused({ pausedUntil: hourFrom(NOW) }, NOW)).toBe(true);
    expect(isPaused({ pausedUntil: hourFrom(NOW) }, NOW + 3_600_000)).toBe(false);
    expect(isPaused({ pausedUntil: null }, NOW)).toBe(false);
  });

  test('does not last for days after a clock was set back', () => {
    const pausedUntil = hourFrom(NOW + 40 * 24 * 3_600_000);
    expect(isPaused({ pausedUntil }, NOW)).toBe(false);
    expect(isOnHere({ enabled: true, sitesOff: [], pausedUntil }, 'example.org', NOW)).toBe(true);
    expect(onFrom({ 'local.pausedUntil': pausedUntil }, NOW)).toBe(0);
    // Clocks are set right by seconds all the time.
    expect(isPaused({ pausedUntil: hourFrom(NOW) }, NOW - 5000)).toBe(true);
  });
});

describe('the on/off key', () => {
  test('turns off what works', () => {
    expect(togglePatch({ enabled: true, pausedUntil: null }, NOW)).toEqual({ enabled: false });
    const over = { enabled: true, pausedUntil: '2026-11-22T23:00:00Z' };
    expect(togglePatch(over, NOW)).toEqual({ enabled: false });
  });

  test.each([
    { enabled: false, pausedUntil: null },
    { enabled: false, pausedUntil: hourFrom(NOW) },
    { enabled: true, pausedUntil: hourFrom(NOW) },
  ])('turns on what does not: %o', (settings) => {
    const after = { ...settings, ...togglePatch(settings, NOW) };
    expect(after).toEqual({ enabled: true, pausedUntil: null });
  });
});
