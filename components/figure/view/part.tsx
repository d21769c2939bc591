import type { ComponentChildren } from 'preact';
import type { FigurePart } from '../figure-part.ts';

interface PartProps {
  name: FigurePart;
  /** The whole part lights up; leave it out where its pieces do so one by one. */
  lit?: boolean;
  transform?: string | undefined;
  children: ComponentChildren;
}

/** One named part of the drawing. */
export function Part({ name, lit = false, transform, children }: PartProps) {
  return (
    <g class={lit ? `${name} lit` : name} transform={transform}>
      {children}
    </g>
  );
}
