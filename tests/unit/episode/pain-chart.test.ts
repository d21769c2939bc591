import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { painChart } from '../../../components/episode/pain-chart.ts';
import { addDays } from '../../../components/triage/add-days.ts';
import type { CalendarDate } from '../../../components/triage/calendar-date.ts';
import { CONTENT, checkIn } from './episode-of.ts';

const startDate: CalendarDate = '2026-11-14';
const on = (day: number) => addDays(startDate, day);
const chart = (day: number, told: [number, number | null][] = []) =>
  painChart({
    startDate,
    today: on(day),
    course: CONTENT.course.points,
    checkIns: told.map(([at, pain]) => checkIn(on(at), 'same', pain)),
  });

describe('the chart of pain', () => {
  it('spans six weeks at first, and more as time goes by', () => {
    expect(chart(0).weeks.map(({ week }) => week)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(chart(42).weeks.at(-1)?.week).toBe(6);
    expect(chart(43).weeks.at(-1)?.week).toBe(12);
    expect(chart(5000).weeks.at(-1)?.week).toBe(96);
  });

  it('puts more pain higher, and later days further on', () => {
    const { own } = chart(9, [
      [0, 10],
      [4, 5],
      [8, 0],
    ]);
    expect(own).toHaveLength(3);
    expect(own.map(({ x }) => x)).toEqual([...own.map(({ x }) => x)].sort((a, b) => a - b));
    expect(own[0]?.y).toBeLessThan(own[1]?.y ?? 0);
    expect(own[0]?.y).toBe(chart(9).levels.find(({ pain }) => pain === 10)?.y);
    expect(own[2]?.y).toBe(chart(9).levels.find(({ pain }) => pain === 0)?.y);
  });

  it('draws the course on average only through what was measured', () => {
    expect(chart(9).average).toHaveLength(2);
    expect(chart(60).average).toHaveLength(3);
    expect(chart(500).average.at(-1)?.y).toBe(chart(500).average.at(-2)?.y);
  });

  it('leaves out days without a number, before the first, and ahead of the clock', () => {
    expect(
      chart(9, [
        [1, null],
        [-3, 4],
        [20, 4],
      ]).own,
    ).toEqual([]);
  });

  it('stays inside its box: any day, any check-ins', () => {
    const told = fc.array(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.nat(10)));
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 900 }), told, (day, days) => {
        const { width, height, own, average, weeks, today } = chart(day, days);
        for (const { x, y } of [...own, ...average]) {
          expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
        for (const x of [today, ...weeks.map((week) => week.x)]) {
          expect(x >= 0 && x <= width).toBe(true);
        }
      }),
    );
  });
});
