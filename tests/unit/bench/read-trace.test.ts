import { describe, expect, test } from 'vitest';
import { readTrace } from '../../../scripts/bench/read-trace.ts';
import type { TraceEvent } from '../../../scripts/bench/trace-event.ts';

const OURS = { worldName: 'Backnotes', worldId: 5 };
const OTHER = { worldName: 'Another extension', worldId: 6 };
const FILE = { fileName: 'chrome-extension://abc/content-scripts/page.js' };

/** An event of the page's main thread; times in milliseconds, `tdur` half of the wall clock's. */
function event(
  name: string,
  from: number,
  to: number,
  args: Record<string, unknown> = {},
): TraceEvent {
  const dur = (to - from) * 1000;
  return { name, cat: 'v8', ph: 'X', pid: 1, tid: 1, ts: from * 1000, dur, tdur: dur / 2, args };
}
const task = (from: number, to: number) => event('ThreadControllerImpl::RunTask', from, to);
const call = (from: number, to: number, world: object = OURS) =>
  event('v8.callFunction', from, to, { ...world });

const START = [
  task(0, 20),
  event('v8.compile', 0, 4, { ...OURS, ...FILE }),
  event('v8.run', 4, 10, { ...OURS, ...FILE }),
];

describe('what a content script cost', () => {
  test('compiling and running are its parts, in processor time', () => {
    const cost = readTrace(START);
    expect(cost).toMatchObject({ script: 5, compile: 2, run: 3, scriptWall: 10, longestTask: 5 });
    expect(cost).toMatchObject({ mainThread: 10, longestPageTask: 10 });
  });

  test('calls inside a call are counted once', () => {
    expect(readTrace([...START, task(30, 40), call(30, 38), call(32, 36)]).script).toBe(5 + 4);
  });

  test("the page's own calls are not ours, but a call of ours inside one is", () => {
    const page = [task(30, 40), call(30, 40, {}), call(34, 36)];
    expect(readTrace([...START, ...page]).script).toBe(5 + 1);
  });

  test('microtasks are ours, less what others do in them', () => {
    const microtasks = [
      task(30, 40),
      event('RunMicrotasks', 30, 40),
      call(31, 33, OTHER),
      call(34, 36),
    ];
    expect(readTrace([...START, ...microtasks]).script).toBe(5 + 5 - 1);
  });

  test('shares of one task add up, shares of two do not', () => {
    const two = [task(30, 60), call(30, 42), call(44, 56), task(60, 80), call(60, 78)];
    const cost = readTrace([...START, ...two]);
    expect(cost.longestTask).toBe(12);
    expect(cost.longestCall).toBe(9);
  });

  test('only what begins in the stretch counts', () => {
    const stretch = { from: 30_000, to: 50_000 };
    const cost = readTrace(
      [...START, task(30, 40), call(30, 34), task(50, 60), call(50, 60)],
      stretch,
    );
    expect(cost).toMatchObject({ script: 2, compile: 0, mainThread: 5 });
  });

  test('other threads and processes do not count', () => {
    const elsewhere = { ...call(30, 40), pid: 2 };
    expect(readTrace([elsewhere, ...START]).script).toBe(5);
  });

  test('a trace without a content script is a mistake, not a zero', () => {
    expect(() => readTrace([task(0, 10), call(0, 10, {})])).toThrow('no content script');
  });
});
