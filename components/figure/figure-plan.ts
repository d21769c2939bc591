import type { FigureChange } from './figure-change.ts';
import type { FigurePart } from './figure-part.ts';

export type FigureView = 'side' | 'back';

/** Small and zoomed for a card, or whole and detailed for a page. */
export type FigureSize = 'card' | 'page';

/** The piece of the drawing that is shown, in millimetres of the body. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** All that decides how the drawing looks. */
export interface FigurePlan {
  view: FigureView;
  size: FigureSize;
  change: FigureChange | undefined;
  frame: Frame;
  /** Whether a part lights up; with the name of a vertebra: that vertebra's, or the disc below it. */
  lights(part: FigurePart, level?: string): boolean;
}
