import type { Point } from '../box.ts';
import type { CardTarget } from '../card-target.ts';
import type { Clock } from '../clock.ts';
import { NO_TRACK, nextPointerTrack, pointerSpeed, SLOW_POINTER } from '../pointer-speed.ts';
import { watchPresses } from './watch-presses.ts';

/** What a pointer tells the card. Points in client px, times on the clock of `performance.now()`. */
export interface PointerReports {
  moved(over: CardTarget | null, at: Point, inCard: boolean, fast: boolean, time: number): void;
  /** A button went down on the page, or a finger tapped it. */
  pressed(over: CardTarget | null): void;
  /** A drag from the page begins or ends: most of them select text. */
  dragged(now: boolean): void;
  /** A click or tap on a plain mention, or a long press on any. Sticky for a finger. */
  asked(target: CardTarget, at: Point, sticky: boolean): void;
}

/** What the pointer input asks of the rest. */
export interface PointerInputOptions {
  window: Window;
  clock: Clock;
  signal: AbortSignal;
  /** Nothing is done for a pointer while this is false. */
  isNeeded(): boolean;
  mentionAt(x: number, y: number): CardTarget | null;
  isInCard(event: Event): boolean;
  reports: PointerReports;
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/**
 * Listens to mouse, pen and finger on the window, in capture and passively: the page's own handlers
 * can neither hide an event from us nor be disturbed by us. At most one hit test a frame.
 */
export function watchPointer(options: PointerInputOptions): void {
  const { window, clock, signal, isNeeded, mentionAt, isInCard, reports } = options;
  let track = NO_TRACK;
  let screen = { x: Number.NaN, y: Number.NaN };
  let pending: (Point & { inCard: boolean; time: number }) | null = null;
  let frame = 0;

  const report = () => {
    frame = 0;
    if (!pending || signal.aborted) return;
    const { inCard, time, ...at } = pending;
    pending = null;
    const over = inCard ? null : mentionAt(at.x, at.y);
    reports.moved(over, at, inCard, pointerSpeed(track) > SLOW_POINTER, time);
  };
  const left = (at: Point) => {
    pending = null;
    reports.moved(null, at, false, false, 0);
  };
  const listen = (name: string, listener: (event: PointerEvent) => void) =>
    window.addEventListener(name, (event) => listener(event as PointerEvent), {
      capture: true,
      passive: true,
      signal,
    });
  const pointOf = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || !isNeeded()) return;
    // A page that scrolls or changes under a still pointer is not a reader who points at something.
    if (event.screenX === screen.x && event.screenY === screen.y) return;
    screen = { x: event.screenX, y: event.screenY };
    track = nextPointerTrack(track, pointOf(event), event.timeStamp);
    if (event.buttons !== 0) {
      pending = null;
      return;
    }
    pending = { ...pointOf(event), inCard: isInCard(event), time: event.timeStamp };
    if (frame === 0) frame = clock.startFrame(report);
  });
  // Inside a frame of the page the pointer moves unseen: from here it has left.
  listen('pointerover', (event) => {
    const target = event.target as Partial<Element> | null;
    if (event.pointerType === 'touch' || !isNeeded()) return;
    if (target?.localName && FRAMES.has(target.localName)) left(pointOf(event));
  });
  listen('pointerout', (event) => {
    if (event.pointerType === 'touch' || !isNeeded()) return;
    if (event.relatedTarget === null && !isInCard(event)) left(pointOf(event));
  });
  signal.addEventListener('abort', () => clock.stopFrame(frame), { once: true });
  watchPresses(options);
}
