import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Episode } from '../../../components/episode/episode.ts';
import { EPISODE_KEYS } from '../../../components/episode/episode-keys.ts';
import { episodeVerdict } from '../../../components/episode/episode-verdict.ts';
import { readEpisodes } from '../../../components/episode/read-episodes.ts';
import { LEVELS } from '../../../components/knowledge/note.ts';
import { answersOf } from '../triage/answers-of.ts';
import { checkIn, checkOf, episodeOf, RULES } from './episode-of.ts';

const read = (open: unknown, ended: unknown = [], aside: unknown = []) =>
  readEpisodes(
    JSON.parse(
      JSON.stringify({
        [EPISODE_KEYS.open]: open,
        [EPISODE_KEYS.ended]: ended,
        [EPISODE_KEYS.aside]: aside,
      }),
    ),
  );
const full = episodeOf({
  checkIns: [checkIn('2026-11-15', 'same', 6), checkIn('2026-11-17', null, 4)],
});

describe('readEpisodes', () => {
  it('gives back what was stored', () => {
    const ended = { ...full, endDate: '2026-11-20' as const };
    expect(read(full, [ended])).toEqual({ open: full, ended: [ended], aside: [] });
    expect(readEpisodes({})).toEqual({ open: null, ended: [], aside: [] });
  });

  it.each([
    ['a first day that is none', { startDate: '2026-02-30' }, { startDate: '2026-11-15' }],
    ['a first day that is lost', { startDate: undefined }, { startDate: '2026-11-15' }],
    ['a broken guess', { startIsGuess: 'no' }, { startIsGuess: true }],
    ['a broken spot', { sameSpot: 'left' }, { sameSpot: null }],
    ['broken check-ins', { checkIns: 'none' }, { checkIns: [] }],
    ['broken checks', { checks: { 0: 1 } }, { checks: [] }],
  ])('keeps the rest of a spell with %s, and puts it aside as it was', (_, broken, expected) => {
    const raw = { ...full, ...broken };
    const { open, aside } = read(raw);
    expect(open).toEqual({ ...full, ...expected, needsCheck: true });
    expect(aside).toEqual([JSON.parse(JSON.stringify(raw))]);
  });

  it('drops a check-in that says nothing, and keeps half of one that says half', () => {
    const checkIns = [
      { date: '2026-11-15', trend: 'same', pain: 99 },
      { date: 'yesterday', trend: 'same', pain: 3 },
      { date: '2026-11-16', trend: null, pain: null },
      7,
    ];
    expect(read({ ...full, checkIns }).open?.checkIns).toEqual([checkIn('2026-11-15', 'same')]);
  });

  it('keeps the level of a check whose answers are lost, and the other way round', () => {
    const checks = [
      { ...checkOf('2026-11-16'), answers: { given: 'x' } },
      { ...checkOf('2026-11-17'), level: 'mild' },
    ];
    expect(read({ ...full, checks }).open?.checks).toEqual([
      checkOf('2026-11-16', { answers: null }),
      checkOf('2026-11-17', { level: null }),
    ]);
  });

  it('puts aside what is no spell at all, once', () => {
    expect(read('x', [3, { ...full, endDate: '2026-11-20' }], [{ old: 1 }])).toMatchObject({
      open: null,
      aside: [{ old: 1 }, 3, 'x'],
    });
    expect(read('x', 'y', 'z')).toEqual({ open: null, ended: [], aside: ['z', 'y', 'x'] });
    expect(read('x', [], ['x']).aside).toEqual(['x']);
  });

  it('gives an ended spell a last day', () => {
    expect(read(null, [{ ...full, endDate: null }]).ended[0]?.endDate).toBe('2026-11-17');
  });

  it('never throws, and loses nothing: any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (open, ended, aside) => {
        const found = read(open, ended, aside);
        const held = JSON.stringify([found, found.aside]);
        for (const raw of [open, ...(Array.isArray(ended) ? ended : [ended])]) {
          if (raw !== null) expect(held).toContain(JSON.stringify(raw));
        }
        expect(read(found.open, found.ended, found.aside)).toEqual(found);
      }),
    );
  });

  it('never shows a lower level for a spell of which any part is broken', () => {
    const worst = episodeOf({
      checks: [
        checkOf('2026-11-15'),
        checkOf('2026-11-16', { answers: answersOf({ 'how-far': ['weak-leg'] }), level: 'today' }),
      ],
      checkIns: [checkIn('2026-11-17', 'worse')],
    });
    const rank = (episode: Episode) => {
      const level = episodeVerdict(RULES, episode, '2026-11-30')?.verdict.level;
      return level === undefined ? null : LEVELS.indexOf(level);
    };
    const paths = pathsOf(worst);
    expect(paths.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const raw = JSON.parse(JSON.stringify(worst));
        place(raw, path, value);
        const { open } = read(raw);
        if (!open || open.needsCheck === worst.needsCheck) return;
        expect([null, LEVELS.length - 1]).toContain(rank(open));
      }),
      { numRuns: 400 },
    );
  });
});

/** Ways to every value inside, as keys. */
function pathsOf(value: unknown, before: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [before];
  const inside = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...before, key]));
  return before.length > 0 ? [before, ...inside] : inside;
}

function place(target: Record<string, never>, path: readonly string[], value: unknown): void {
  const last = path.at(-1) ?? '';
  let holder: Record<string, unknown> = target;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[last] = value;
}
