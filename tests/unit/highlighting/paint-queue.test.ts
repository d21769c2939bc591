import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPaintQueue } from '../../../components/highlighting/dom/paint-queue.ts';
import type { PageMention } from '../../../components/reading/dom/page-mention.ts';

const mention = (text: string): PageMention => ({
  note: 'sciatica',
  text,
  range: {} as StaticRange,
  why: '',
});
const [one, two, three] = ['one', 'two', 'three'].map(mention);

let painted: { added: string[]; removed: string[]; at: number }[];
let end: AbortController;
const words = (mentions: readonly PageMention[]) => mentions.map(({ text }) => text);
const setUp = () =>
  createPaintQueue(
    ({ added, removed }) =>
      painted.push({ added: words(added), removed: words(removed), at: performance.now() }),
    end.signal,
  );

beforeEach(() => {
  vi.useFakeTimers();
  painted = [];
  end = new AbortController();
});
afterEach(() => void vi.useRealTimers());

test('what comes together is painted together, soon', () => {
  const queue = setUp();
  const start = performance.now();
  if (!one || !two) throw new Error('no mentions');
  queue.add({ added: [one], removed: [] });
  queue.add({ added: [two], removed: [] });
  expect(painted).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(painted).toEqual([{ added: ['one', 'two'], removed: [], at: start + 50 }]);
});

test('what came and went in between is never painted, and what goes is taken off', () => {
  const queue = setUp();
  if (!one || !two || !three) throw new Error('no mentions');
  queue.add({ added: [one], removed: [] });
  vi.advanceTimersByTime(50);
  queue.add({ added: [two, three], removed: [one] });
  queue.add({ added: [], removed: [two] });
  vi.advanceTimersByTime(1000);
  expect(painted.map(({ added, removed }) => ({ added, removed }))).toEqual([
    { added: ['one'], removed: [] },
    { added: ['three'], removed: ['one'] },
  ]);
});

test('a page that is read for seconds is painted a few times a second, and at once again after a rest', () => {
  const queue = setUp();
  for (let step = 0; step < 200; step++) {
    queue.add({ added: [mention(`${step}`)], removed: [] });
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(200);
  expect(painted.length).toBeLessThanOrEqual(12);
  expect(painted.flatMap(({ added }) => added)).toHaveLength(200);
  vi.advanceTimersByTime(2000);
  const before = performance.now();
  queue.add({ added: [mention('late')], removed: [] });
  vi.advanceTimersByTime(1000);
  expect(painted.at(-1)).toEqual({ added: ['late'], removed: [], at: before + 50 });
});

test('flushed it paints now and once; dropped or ended it forgets', () => {
  const queue = setUp();
  if (!one || !two || !three) throw new Error('no mentions');
  queue.add({ added: [one], removed: [] });
  queue.flush();
  queue.flush();
  expect(painted).toHaveLength(1);
  queue.add({ added: [two], removed: [] });
  queue.drop();
  queue.add({ added: [three], removed: [] });
  end.abort();
  queue.add({ added: [three], removed: [] });
  vi.advanceTimersByTime(1000);
  expect(painted).toHaveLength(1);
});
