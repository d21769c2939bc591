import { expect, test } from 'vitest';
import type { BonePose } from '../../../components/figure/bone-pose.ts';
import type { FigureChange } from '../../../components/figure/figure-change.ts';
import { plateEnds } from '../../../components/figure/side-body.ts';
import { sideDiscs } from '../../../components/figure/side-disc.ts';
import { sideSpine } from '../../../components/figure/side-spine.ts';

const spine = sideSpine();
const bone = (name: string, change?: FigureChange): BonePose => {
  const found = sideSpine(change).find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
/** How far the upper end plate of a bone points down at its front, in degrees. */
const slope = ({ tilt, front, back, width }: BonePose) =>
  tilt - (Math.atan((front - back) / width / 2) * 180) / Math.PI;

test('the lumbar lordosis is within what is usual: 40° to 70° between L1 and S1', () => {
  const lordosis = 40 - slope(bone('L1'));
  expect(lordosis).toBeGreaterThan(40);
  expect(lordosis).toBeLessThan(70);
});

test('L3 or L4 stands furthest forward, and L5 is the most wedged', () => {
  const foremost = spine.toSorted((one, other) => one.x - other.x)[0];
  expect(['L3', 'L4']).toContain(foremost?.name);
  const wedges = spine.map(({ front, back }) => front - back);
  expect(Math.max(...wedges)).toBe(bone('L5').front - bone('L5').back);
});

test('every lumbar disc is higher in front than behind, the lowest most of all', () => {
  const openings = sideDiscs(spine, 0)
    .filter(({ name }) => name.startsWith('L'))
    .map(({ above, below }) => {
      const height = (end: 0 | 1) =>
        Math.hypot(above[end][0] - below[end][0], above[end][1] - below[end][1]);
      expect(height(0)).toBeGreaterThan(height(1));
      expect(height(1)).toBeGreaterThan(4);
      return height(0) - height(1);
    });
  expect(openings[0]).toBe(Math.max(...openings));
});

test('a wedged vertebra has lost height in front and tips the spine above it forward', () => {
  const { front, back } = bone('L1', 'wedge');
  expect(front).toBeLessThan(back * 0.7);
  expect(bone('T12', 'wedge').tilt).toBeGreaterThan(bone('T12').tilt + 10);
  expect(bone('L2', 'wedge')).toEqual(bone('L2'));
});

test('a slipped vertebra has moved forward on the one below, with all above it', () => {
  const forward = (name: string) => bone(name).x - bone(name, 'slip').x;
  expect(forward('L5')).toBe(0);
  expect(forward('L4')).toBeGreaterThan(7);
  expect(forward('T12')).toBeGreaterThan(5);
});

test('a thin disc lets the spine sink', () => {
  expect(bone('L1', 'thin').y).toBeGreaterThan(bone('L1').y + 5);
});

test.each(['curve-in', 'curve-forward'] as const)('%s bends the right way', (change) => {
  const back = bone('T12', change).x - bone('T12').x;
  expect(Math.sign(back)).toBe(change === 'curve-in' ? 1 : -1);
});

test('the ends of plates are the corners of the body', () => {
  const { upper, lower } = plateEnds({
    ...bone('L3'),
    x: 0,
    y: 0,
    tilt: 0,
    width: 30,
    front: 20,
    back: 10,
  });
  expect(upper).toEqual([
    [-15, -10],
    [15, -5],
  ]);
  expect(lower).toEqual([
    [-15, 10],
    [15, 5],
  ]);
});
