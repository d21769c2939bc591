import { describe, expect, it } from 'vitest';
import { dayLine } from '../../../components/episode/day-line.ts';
import { isCalm } from '../../../components/episode/is-calm.ts';
import { readStartDate } from '../../../components/episode/read-start-date.ts';
import { LEVELS, type Level } from '../../../components/knowledge/note.ts';
import { checkOf, DAY_LINES, episodeOf } from './episode-of.ts';

const line = (note: string, today: `${number}-${number}-${number}`) =>
  dayLine(DAY_LINES, note, '2026-11-07', today);

describe('the line on the card', () => {
  it('says the day, and leads to the check once two weeks are over', () => {
    expect(line('muscle-strain', '2026-11-07')).toBe(
      'Day 1 of your spell. A simple strain mostly settles in one to two weeks.',
    );
    expect(line('muscle-spasm', '2026-11-20')).toMatch(/^Day 14 .*weeks\.$/);
    expect(line('muscle-spasm', '2026-11-21')).toMatch(/^Day 15 .*see the check\.$/);
  });

  it('is on the notes that rest on that rule, and on no other', () => {
    expect(line('muscle-spasm', '2026-11-20')).not.toBeNull();
    expect(line('herniated-disc', '2026-11-20')).toBeNull();
    expect(line('red-flags', '2026-11-20')).toBeNull();
  });

  it('is silent when the clock says that the spell is still to come', () => {
    expect(line('muscle-spasm', '2026-11-06')).toBeNull();
  });

  it('is for nobody who should be seen today, or of whose check nobody knows what it came to', () => {
    const calm = (change: object) => isCalm({ ...episodeOf(), ...change });
    const asks = (level: Level) => calm({ checks: [checkOf('2026-11-16', { level })] });
    expect(LEVELS.filter(asks)).toEqual(['care', 'routine', 'days']);
    for (const change of [{ needsCheck: true }, { checks: [] }, { checks: 'lost' }]) {
      expect(calm(change)).toBe(false);
    }
    for (const broken of [null, undefined, 3, 'x', []]) expect(isCalm(broken)).toBe(false);
  });

  it('reads nothing of a stored spell but its first day', () => {
    expect(readStartDate({ startDate: '2026-11-07', checks: 'x' })).toBe('2026-11-07');
    for (const broken of [null, undefined, 3, 'x', [], { startDate: '7.11.' }]) {
      expect(readStartDate(broken)).toBeNull();
    }
  });
});
