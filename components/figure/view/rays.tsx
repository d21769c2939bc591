import { type Spot, straight } from '../path.ts';

interface RaysProps {
  x: number;
  y: number;
  /** From the middle to where the rays begin, in mm. */
  radius: number;
  /** The angle they fill, in degrees, open to the right. */
  spread?: number;
}

/** Degrees between two rays. */
const STEP = 30;

/** Short strokes around a sore place. */
export function Rays({ x, y, radius, spread = 330 }: RaysProps) {
  const rays = Array.from({ length: spread / STEP + 1 }, (_, index) => {
    const angle = ((index * STEP - spread / 2) * Math.PI) / 180;
    const at = (far: number): Spot => [x + far * Math.cos(angle), y + far * Math.sin(angle)];
    return straight([at(radius), at(radius * 1.22)]);
  });
  return <path class="rays" d={rays.join('')} />;
}
