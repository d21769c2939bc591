import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageSwitch } from '../../../components/page/dom/page-switch.ts';
import { DEFAULT_SETTINGS } from '../../../components/settings/default-settings.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 60 * 60 * 1000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const lifetime = new AbortController();
  const log: string[] = [];
  const page = createPageSwitch({
    host: 'www.example.org',
    signal: lifetime.signal,
    onSwitch: (on) => log.push(on ? 'on' : 'off'),
    start: (_settings, signal) => {
      log.push('start');
      signal.addEventListener('abort', () => log.push('end'));
      return { applySettings: () => log.push('apply') };
    },
  });
  return { page, log, lifetime };
}

test('starts once, hands on changes, and ends when it is switched off', () => {
  const { page, log } = setUp();
  page.apply({ ...DEFAULT_SETTINGS });
  page.apply({ ...DEFAULT_SETTINGS, textSize: 'large' });
  page.apply({ ...DEFAULT_SETTINGS, sitesOff: ['example.org'] });
  expect(log).toEqual(['start', 'on', 'apply', 'on', 'end', 'off']);
  expect(page.session()).toBeNull();
});

test('comes back by itself when a pause is over, and says so', () => {
  const { page, log } = setUp();
  page.apply({ ...DEFAULT_SETTINGS, pausedUntil: new Date(NOW + HOUR).toISOString() });
  vi.advanceTimersByTime(HOUR - 1000);
  expect(log).toEqual(['off']);
  vi.advanceTimersByTime(2000);
  expect(log).toEqual(['off', 'start', 'on']);
});

test('a pause ends by the clock where the computer has slept, and its timers with it', () => {
  const { page, log } = setUp();
  page.apply({ ...DEFAULT_SETTINGS, pausedUntil: new Date(NOW + HOUR).toISOString() });
  vi.advanceTimersByTime(HOUR / 2);
  // Two hours later the computer wakes.
  vi.setSystemTime(NOW + 2.5 * HOUR);
  expect(log).toEqual(['off']);
  vi.advanceTimersByTime(60_000);
  expect(log).toEqual(['off', 'start', 'on']);
});

test('a pause that is ended early starts nothing twice', () => {
  const { page, log } = setUp();
  page.apply({ ...DEFAULT_SETTINGS, pausedUntil: new Date(NOW + HOUR).toISOString() });
  page.apply({ ...DEFAULT_SETTINGS });
  vi.advanceTimersByTime(2 * HOUR);
  expect(log).toEqual(['off', 'start', 'on']);
});

test('is over for good at the end of its lifetime', () => {
  const { page, log, lifetime } = setUp();
  page.apply({ ...DEFAULT_SETTINGS });
  lifetime.abort();
  page.apply({ ...DEFAULT_SETTINGS });
  vi.advanceTimersByTime(HOUR);
  expect(log).toEqual(['start', 'on', 'end']);
});
