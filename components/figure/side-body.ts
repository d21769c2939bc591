import { type BonePose, onBone } from './bone-pose.ts';
import type { Spot } from './path.ts';

const short = (number: number) => Math.round(number * 10) / 10;

/** Outline of a vertebral body in its own directions: hollow end plates, a waist, round corners. */
export function sideBody({ width, front, back }: BonePose): string {
  const [half, f, b] = [width / 2, front / 2, back / 2].map(short) as [number, number, number];
  const round = short(Math.min(3.5, f / 2.5));
  // A coccygeal bone is a pebble: the smaller, the rounder.
  const waist = short(Math.min(2.4, (f - 6) / 2.5));
  const hollow = waist > 0 ? 1.6 : -0.6;
  const slant = short(((f - b) / width) * round);
  const [left, right, plate] = [
    short(-half + round),
    short(half - round),
    short((f + b) / 2 - hollow),
  ];
  return (
    `M${left} ${short(slant - f)}Q0 ${-plate} ${right} ${short(-b - slant)}` +
    `Q${half} ${-b} ${half} ${short(round - b)}Q${half - waist} 0 ${half} ${short(b - round)}` +
    `Q${half} ${b} ${right} ${short(b + slant)}Q0 ${plate} ${left} ${short(f - slant)}` +
    `Q${-half} ${f} ${-half} ${short(f - round)}Q${short(waist - half)} 0 ${-half} ${short(round - f)}` +
    `Q${-half} ${-f} ${left} ${short(slant - f)}Z`
  );
}

/** The ends of a body's lower and upper plate in the drawing, front and back. */
export function plateEnds(bone: BonePose): Record<'upper' | 'lower', readonly [Spot, Spot]> {
  const [half, f, b] = [bone.width / 2, bone.front / 2, bone.back / 2];
  return {
    upper: [onBone(bone, [-half, -f]), onBone(bone, [half, -b])],
    lower: [onBone(bone, [-half, f]), onBone(bone, [half, b])],
  };
}
