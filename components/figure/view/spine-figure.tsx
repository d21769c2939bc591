import type { FigureSize, FigureView } from '../figure-plan.ts';
import { planFigure } from '../plan-figure.ts';
import { BackView } from './back-view.tsx';
import { SideView } from './side-view.tsx';

/** How wide the drawing is meant to be shown, in CSS px. */
const WIDTH = { card: 96, page: 360 };

export interface SpineFigureProps {
  /** Parts that light up, as the front matter of a note names them. */
  parts: readonly string[];
  change?: string | undefined;
  size: FigureSize;
  view?: FigureView | 'auto';
  /** What the drawing shows, for who does not see it: see describeFigure. */
  title: string;
}

/** The lower back with parts lit up. Needs figure.css and the tokens. */
export function SpineFigure({ title, ...request }: SpineFigureProps) {
  const plan = planFigure(request);
  const { x, y, width, height } = plan.frame;
  return (
    <svg
      class={`spine ${plan.size}`}
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={title}
      style={{ '--px': Math.round((width / WIDTH[plan.size]) * 100) / 100 }}
    >
      {plan.view === 'side' ? <SideView plan={plan} /> : <BackView plan={plan} />}
    </svg>
  );
}
