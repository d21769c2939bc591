import type { Point } from '../box.ts';
import type { CardTarget } from '../card-target.ts';
import type { PointerInputOptions } from './watch-pointer.ts';

/** A finger that rests this long (ms) presses, as on Android. */
const LONG_PRESS = 500;

/** A press that moves farther than this (px) drags, selects or scrolls instead. */
const STEADY = { touch: 10, other: 4 };

interface Press extends Point {
  id: number;
  touch: boolean;
  over: CardTarget | null;
  /** The timer of a long press. */
  timer: number;
  /** Nothing is to come of it any more. */
  done: boolean;
}

/**
 * Presses, clicks and taps. Nothing is ever prevented: a click or tap on a link stays the page's,
 * text can be selected, the browser's own menu for a long press still opens.
 */
export function watchPresses(options: PointerInputOptions): void {
  const { window, clock, signal, isNeeded, mentionAt, isInCard, reports } = options;
  let press: Press | null = null;
  let dragging = false;

  const drop = () => {
    if (press) clock.stopTimer(press.timer);
    press = null;
  };
  const drag = (now: boolean) => {
    if (now === dragging) return;
    dragging = now;
    reports.dragged(now);
  };
  const longPress = () => {
    if (!press || press.done) return;
    press.done = true;
    if (press.over) reports.asked(press.over, press, true);
  };
  const listen = (name: string, listener: (event: PointerEvent) => void) =>
    window.addEventListener(name, (event) => listener(event as PointerEvent), {
      capture: true,
      passive: true,
      signal,
    });

  listen('pointerdown', (event) => {
    const second = press !== null && press.id !== event.pointerId;
    drop();
    if (second || !isNeeded() || isInCard(event)) return;
    const touch = event.pointerType === 'touch';
    const { clientX: x, clientY: y, pointerId: id } = event;
    const over = mentionAt(x, y);
    press = { id, touch, x, y, over, timer: 0, done: event.button !== 0 };
    // A finger that goes down may be about to scroll: only the end of a tap counts as a press.
    if (!touch) reports.pressed(over);
    else if (over) press.timer = clock.startTimer(longPress, LONG_PRESS);
  });
  listen('pointermove', (event) => {
    if (!press || event.pointerId !== press.id) return;
    const far = Math.hypot(event.clientX - press.x, event.clientY - press.y);
    if (far <= (press.touch ? STEADY.touch : STEADY.other)) return;
    if (!press.touch && !press.done) {
      reports.pressed(null);
      drag(true);
    }
    drop();
  });
  listen('pointerup', (event) => {
    const ended = press;
    drag(false);
    drop();
    if (!ended || ended.id !== event.pointerId || ended.done) return;
    const { over, touch } = ended;
    if (over && !over.isInsideLink && window.getSelection()?.isCollapsed !== false)
      reports.asked(over, ended, touch);
    else if (touch) reports.pressed(over);
  });
  listen('pointercancel', () => {
    drag(false);
    drop();
  });
  // The browser's own menu ends a long press, and its timer may be shorter than ours.
  listen('contextmenu', () => {
    if (press?.touch) longPress();
  });
  signal.addEventListener('abort', drop, { once: true });
}
