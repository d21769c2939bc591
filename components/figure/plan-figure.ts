import { FIGURE_CHANGES, type FigureChange } from './figure-change.ts';
import { FIGURE_PARTS, type FigurePart } from './figure-part.ts';
import type { FigurePlan, FigureSize, FigureView, Frame } from './figure-plan.ts';

/** What a note asks for; words that the drawing does not know are left out. */
export interface FigureRequest {
  parts: readonly string[];
  change?: string | undefined;
  size: FigureSize;
  view?: FigureView | 'auto' | undefined;
}

/** How much better a part shows from the side (above 0) or from behind (below 0). */
const BETTER_FROM_SIDE: Record<FigurePart, number> = {
  vertebra: 0,
  disc: 2,
  'facet-joint': -1,
  'spinal-canal': 2,
  'spinal-cord': 2,
  'nerve-root': 0,
  'sciatic-nerve': -3,
  muscles: -1,
  ligaments: 2,
  'sacroiliac-joint': -3,
  sacrum: -2,
  coccyx: 1,
  skin: 3,
};

/** The vertebrae at which a change is drawn; what the change is about lights up only there. */
const LEVELS: Partial<Record<FigureChange, readonly string[]>> = {
  bulge: ['L4'],
  herniate: ['L4'],
  thin: ['L4'],
  wear: ['L4', 'L5'],
  wedge: ['L1'],
  slip: ['L4'],
  crack: ['L5'],
  fuse: ['L4', 'L5'],
  narrow: ['L4', 'L5'],
};

const square = (x: number, y: number, side: number): Frame => ({ x, y, width: side, height: side });
const page = (x: number, y: number, width: number): Frame => ({ x, y, width, height: width * 1.3 });

const viewOf = (parts: readonly FigurePart[], change: FigureChange | undefined): FigureView => {
  if (change === 'curve-side' || change === 'spasm') return 'back';
  if (change === 'tear') return parts.includes('muscles') ? 'back' : 'side';
  if (change && change !== 'inflame') return 'side';
  return parts.reduce((sum, part) => sum + BETTER_FROM_SIDE[part], 0) < 0 ? 'back' : 'side';
};

/** The piece of the side view that a card shows: as close as what matters allows. */
function sideFrame(lit: ReadonlySet<FigurePart>, change: FigureChange | undefined): Frame {
  switch (change) {
    case 'bulge':
    case 'herniate':
    case 'thin':
      return square(-48, -92, 108);
    case 'narrow':
      return square(-50, -112, 130);
    case 'wear':
      return lit.has('disc') ? square(-50, -98, 122) : square(-30, -86, 96);
    case 'fuse':
    case 'slip':
      return square(-50, -98, 122);
    case 'crack':
      return square(-40, -78, 108);
    case 'wedge':
      return square(-50, -232, 132);
    case 'curve-forward':
      return square(-128, -372, 256);
    case 'curve-in':
      return square(-92, -205, 220);
    case 'tear':
      return square(-22, -132, 112);
    case 'inflame':
      if (lit.has('disc')) return square(-50, -98, 122);
  }
  if (lit.has('coccyx')) return square(-17, 52, 80);
  if (lit.has('skin')) return square(-38, -165, 160);
  if (lit.has('spinal-cord')) return square(-62, -232, 150);
  if (lit.has('sacrum') || lit.has('sacroiliac-joint')) return square(-60, -40, 150);
  if (lit.has('sciatic-nerve')) return square(-75, -90, 220);
  return square(-78, -158, 164);
}

/** The piece of the back view that a card shows. */
function backFrame(lit: ReadonlySet<FigurePart>, change: FigureChange | undefined): Frame {
  if (change === 'curve-side') return square(-128, -256, 256);
  if (change === 'spasm') return square(-88, -150, 200);
  if (lit.has('sciatic-nerve')) return square(-115, -62, 230);
  if (lit.has('sacroiliac-joint')) return square(-98, -82, 196);
  if (lit.has('sacrum') || lit.has('coccyx')) return square(-78, -24, 156);
  if (lit.has('facet-joint')) return square(-62, -140, 124);
  if (lit.has('muscles')) return square(-98, -150, 196);
  if (lit.has('spinal-cord')) return square(-85, -235, 170);
  if (lit.has('skin')) return square(-160, -200, 320);
  return square(-82, -150, 164);
}

function pageFrame(view: FigureView, change: FigureChange | undefined): Frame {
  if (view === 'back')
    return change === 'curve-side' ? page(-175, -285, 350) : page(-158, -218, 316);
  if (change === 'curve-forward') return page(-190, -396, 400);
  if (change === 'wedge') return page(-85, -230, 190);
  return change && change in LEVELS ? page(-85, -146, 190) : page(-115, -228, 260);
}

/** Decides what of the drawing is shown, from where, and what of it lights up. */
export function planFigure({ parts, change: wish, size, view: from }: FigureRequest): FigurePlan {
  const known = FIGURE_PARTS.filter((part) => parts.includes(part));
  const lit = new Set(known);
  const change = FIGURE_CHANGES.find((name) => name === wish);
  const view = from === 'side' || from === 'back' ? from : viewOf(known, change);
  const cardFrame = view === 'side' ? sideFrame : backFrame;
  const levels =
    change && (change === 'inflame' && lit.has('disc') ? ['L4', 'L5'] : LEVELS[change]);
  return {
    view,
    size,
    change,
    frame: size === 'card' ? cardFrame(lit, change) : pageFrame(view, change),
    lights(part, level) {
      if (!lit.has(part)) return false;
      if (!levels || !level) return true;
      // A disc and a facet joint bear the name of the vertebra above.
      const isBelow = part === 'disc' || part === 'facet-joint';
      return isBelow ? levels[0] === level : levels.includes(level);
    },
  };
}
