import type { Box } from '../box.ts';
import type { CardEvent } from '../card-event.ts';
import type { CardTarget } from '../card-target.ts';
import type { Clock } from '../clock.ts';
import type { OpenCard } from './open-card.ts';
import { stayAbove } from './stay-above.ts';

/** Nobody reads a card in less time (ms): a focus that leaves sooner was taken away by the page. */
const TOO_SOON = 300;

/** How often (ms) a shown card makes sure of its mention: pages move text without telling anyone. */
const LOOK_EVERY = 200;

/** What watching needs. */
export interface MentionWatchOptions {
  window: Window;
  clock: Clock;
  mentionAt(x: number, y: number): CardTarget | null;
  isPinned(): boolean;
  send(event: CardEvent): void;
}

/** Watches over the mention of the card that is shown; idle without one. */
export interface MentionWatch {
  /** Whether the pointer could be on the mention now; to be asked before its card changes the page. */
  isInReach(target: CardTarget): boolean;
  /**
   * @param inReach what `isInReach` said before the card opened
   * @param unseenFor milliseconds until somebody can see the card
   */
  start(open: OpenCard, inReach: boolean, unseenFor: number): void;
  /** Looks again before the next painting; many calls in one frame are one look. */
  look(): void;
  stop(): void;
}

const contains = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const isSame = (a: Box | undefined, b: Box | undefined): boolean =>
  a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;

/** Keeps a card beside its mention while the page scrolls and changes, and tells when it cannot. */
export function watchMention(options: MentionWatchOptions): MentionWatch {
  const { window, clock, mentionAt, isPinned, send } = options;
  let open: OpenCard | null = null;
  let running = new AbortController();
  let frame = 0;
  let painting = 0;
  let timer = 0;
  let lastFirst: Box | undefined;
  let couldBeHit = false;

  /** Whether a point of the mention answers to a hit: false once a scroller has clipped it away. */
  const isHit = (target: CardTarget, lines: readonly Box[], card: Box | null): boolean =>
    lines.some((line) => {
      const x = line.x + line.width / 2;
      const y = line.y + line.height / 2;
      return (card && contains(card, x, y)) || mentionAt(x, y)?.token === target.token;
    });
  const isOutside = (line: Box): boolean =>
    line.x + line.width <= 0 ||
    line.y + line.height <= 0 ||
    line.x >= window.innerWidth ||
    line.y >= window.innerHeight;

  const check = () => {
    if (!open?.isInPage) return;
    const { target, host } = open;
    if (!host.element.isConnected || open.box().width === 0) return send({ kind: 'lost' });
    if (isPinned()) return open.keepInside();
    if (!target.stillThere()) return send({ kind: 'gone' });
    const lines = target.rects().filter(({ width, height }) => width > 0 && height > 0);
    if (lines.length === 0) return send({ kind: 'gone' });
    if (lines.every(isOutside) || (couldBeHit && !isHit(target, lines, open.box())))
      return send({ kind: 'away' });
    if (!isSame(lines[0], lastFirst)) open.follow();
    lastFirst = lines[0];
  };
  const look = () => {
    if (!open || frame !== 0) return;
    frame = clock.startFrame(() => {
      frame = 0;
      check();
    });
  };
  // Right after a painting everything is laid out, and looking costs nothing.
  const lookAfterPainting = () => {
    timer = clock.startTimer(() => {
      // First, because what is seen may end the watch.
      timer = clock.startTimer(lookAgain, LOOK_EVERY);
      check();
    }, 0);
  };
  const lookAgain = () => {
    painting = clock.startFrame(lookAfterPainting);
  };

  return {
    isInReach: (target) => isHit(target, target.rects(), null),
    start: (opened, inReach, unseenFor) => {
      open = opened;
      running = new AbortController();
      const { signal } = running;
      lastFirst = opened.firstLine;
      couldBeHit = inReach;
      const quietly = { capture: true, passive: true, signal };
      window.addEventListener('scroll', look, quietly);
      const resized = () => {
        lastFirst = undefined;
        look();
      };
      window.addEventListener('resize', resized, quietly);
      window.visualViewport?.addEventListener('resize', resized, quietly);
      window.visualViewport?.addEventListener('scroll', resized, quietly);
      const overlaid = ({ target }: Event) => {
        if (isPinned() && target instanceof Element) stayAbove(opened.host, target);
      };
      // Both happen to a dialog; they do not bubble, but they are heard on their way down.
      window.addEventListener('toggle', overlaid, quietly);
      window.addEventListener('fullscreenchange', overlaid, quietly);
      const started = window.performance.now();
      const focusLeft = () => {
        if (open !== opened || opened.host.focused() !== null) return;
        if (window.performance.now() - started < TOO_SOON) opened.announce();
        else send({ kind: 'focus-left' });
      };
      opened.host.surface.addEventListener('focusout', () => clock.startFrame(focusLeft), quietly);
      timer = clock.startTimer(lookAgain, LOOK_EVERY + unseenFor);
    },
    look,
    stop: () => {
      open = null;
      running.abort();
      clock.stopTimer(timer);
      clock.stopFrame(frame);
      clock.stopFrame(painting);
      frame = 0;
    },
  };
}
