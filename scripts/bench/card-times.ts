import type { TraceEvent } from './trace-event.ts';

/** The category that holds the frames which the compositor draws, `DrawFrame`. */
export const FRAMES = 'disabled-by-default-devtools.timeline.frame';

/** Milliseconds. */
const FRAME = 17;

/** When a card was painted, and when it was seen, in milliseconds since the pointer came to rest. */
export interface CardTimes {
  /** The page's thread had handed a frame with the card to the compositor. */
  painted: number;
  /**
   * The first frame with the card was drawn for the screen: the first after `painted`, and not before the last frame of
   * the hover delay. A card that is painted earlier is kept unseen until then by an animation, which the compositor
   * ends by itself; in between nothing is drawn.
   */
  seen: number;
}

/**
 * @param events of one hover, with the category `FRAMES` and the marks that `watchHovers` sets
 * @param delay the reader's hover delay in milliseconds
 */
export function cardTimes(events: readonly TraceEvent[], delay: number): CardTimes {
  const rested = markOf(events, 'hover rested');
  const opened = markOf(events, 'hover opened');
  const first = (name: string, from: number): number => {
    const found = events.filter((event) => event.name === name && event.pid === rested.pid);
    const times = found.map(({ ts }) => ts).filter((ts) => ts >= from);
    if (times.length === 0) throw new Error(`no ${name} after the card came into the page`);
    return Math.min(...times);
  };
  const painted = first('ActivateLayerTree', first('Commit', opened.ts));
  const seen = first('DrawFrame', Math.max(painted, rested.ts + (delay - FRAME) * 1000));
  return { painted: (painted - rested.ts) / 1000, seen: (seen - rested.ts) / 1000 };
}

function markOf(events: readonly TraceEvent[], name: string): TraceEvent {
  const mark = events.findLast((event) => event.name === name);
  if (!mark) throw new Error(`the trace has no mark "${name}"`);
  return mark;
}
