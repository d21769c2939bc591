import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaver } from '../../../components/settings/dom/saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A change that ends after some milliseconds. */
const change =
  (after: number, isKept = true) =>
  () =>
    new Promise<void>((resolve, reject) =>
      setTimeout(isKept ? resolve : () => reject(new Error('full')), after),
    );
const noRedraw = async () => undefined;
const start = () => createSaver(noRedraw, new AbortController().signal);

test('“saved” goes after a while; a failure stays until the next change', async () => {
  const { save, saved } = start();
  void save(change(1));
  await vi.advanceTimersByTimeAsync(1);
  expect(saved()).toBe('saved');
  await vi.advanceTimersByTimeAsync(4000);
  expect(saved()).toBeNull();
  void save(change(1, false));
  await vi.advanceTimersByTimeAsync(4000);
  expect(saved()).toBe('failed');
  void save(change(1));
  await vi.advanceTimersByTimeAsync(1);
  expect(saved()).toBe('saved');
});

test('of two changes at once each is told how it went, and neither hides that one has failed', async () => {
  // Who types a name and presses a switch makes both: leaving the field is the first.
  for (const [first, second] of [
    [change(5, false), change(9)],
    [change(9, false), change(5)],
    [change(5), change(9, false)],
  ] as const) {
    const { save, saved } = start();
    const kept = Promise.all([save(first), save(second)]);
    await vi.advanceTimersByTimeAsync(9);
    expect((await kept).filter(Boolean)).toHaveLength(1);
    expect(saved()).toBe('failed');
    await vi.advanceTimersByTimeAsync(4000);
    expect(saved()).toBe('failed');
  }
});
