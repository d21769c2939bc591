import type { Spot } from './path.ts';

/** Where a bone sits in the drawing, and how large it is. */
export interface BonePose {
  /** As clinicians count: T12, L1 … L5. */
  name: string;
  x: number;
  y: number;
  /** Turn in degrees, counter-clockwise: in the side view, how far its front edge points down. */
  tilt: number;
  /** Front to back in the side view, side to side in the back view. */
  width: number;
  /** Height of the body at its front (or left) and at its back (or right). */
  front: number;
  back: number;
  /** Size of the parts behind the body, where 1 is a lumbar vertebra. */
  scale: number;
}

/** A place given in a bone's own directions (origin in the middle of its body), in the drawing. */
export function onBone(
  { x, y, tilt }: Pick<BonePose, 'x' | 'y' | 'tilt'>,
  [along, down]: Spot,
): Spot {
  const angle = (tilt * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return [x + along * cosine + down * sine, y - along * sine + down * cosine];
}

/** The `transform` that puts something drawn in a bone's own directions into its place. */
export function placing({ x, y, tilt }: Pick<BonePose, 'x' | 'y' | 'tilt'>, scale = 1): string {
  const turned = `translate(${x.toFixed(1)} ${y.toFixed(1)})rotate(${(-tilt).toFixed(1)})`;
  return scale === 1 ? turned : `${turned}scale(${scale})`;
}
