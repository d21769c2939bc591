import { h, render } from 'preact';
import type { Box, Point } from '../box.ts';
import { cardRoom } from '../card-room.ts';
import type { CardTarget } from '../card-target.ts';
import type { Clock } from '../clock.ts';
import { hoveredLine } from '../hovered-line.ts';
import { CardView, type CardViewProps } from '../view/card-view.tsx';
import { cardParent } from './card-parent.ts';
import type { CardSheets } from './card-sheets.ts';
import { elementUnder } from './element-under.ts';
import { focusReturn } from './focus-return.ts';
import { type CardHost, type HostLook, openCardHost } from './open-card-host.ts';
import { pageScheme } from './page-scheme.ts';
import { insideSafeArea, limitSize, placeCard, seenViewport } from './place-card.ts';

/** What a card is opened with. */
export interface OpenCardOptions {
  document: Document;
  target: CardTarget;
  /** Where the reader points, in client px; null without a pointer. */
  point: Point | null;
  look: Omit<HostLook, 'scheme'>;
  sheets: CardSheets;
  view: Omit<CardViewProps, 'noteId' | 'pinned' | 'onResize'>;
  /** When the card is to be seen, on the clock of `performance.now()`; null for at once. */
  unseenUntil: number | null;
  clock: Clock;
  onLost: () => void;
}

/** A card in the page. */
export interface OpenCard {
  target: CardTarget;
  host: CardHost;
  /** False for the moment between its making and its first frame. */
  isInPage: boolean;
  /** The line of the mention that it stands beside, where it was last seen. */
  line: Box;
  /** The mention's first line, where it was when the card opened. */
  firstLine: Box;
  /** Where the card is, in client px. */
  box(): Box;
  /** Makes a card that was not to be seen yet a card to read. @returns false when it was one already */
  reveal(): boolean;
  /** Puts the card beside its mention again, wherever that is now. */
  follow(): void;
  /** Keeps the card inside the viewport without moving it to its mention. */
  keepInside(): void;
  setPinned(pinned: boolean): void;
  /** Moves the focus into the card. */
  focus(): void;
  /** Has a screen reader say the card's title and lead. */
  announce(): void;
  /** Takes the card away; gives the focus back if it was inside. */
  close(): void;
}

/**
 * Puts the card of a mention into the page: at once, or, if it is not to be seen yet, in the next frame.
 * @returns null when the mention is not rendered or its note is unknown
 */
export function openCard(options: OpenCardOptions): OpenCard | null {
  const { document, target, view, look, sheets, unseenUntil, clock, onLost } = options;
  const window = document.defaultView;
  const note = view.knowledge.notes[target.note];
  // What can be measured before the card is in the page: after that all of it is laid out again first.
  const linesBefore = target.rects();
  const line = hoveredLine(linesBefore, options.point);
  if (!window || !note || !line) return null;

  const under = elementUnder(document, line);
  const giveBack = focusReturn(document);
  const scheme = pageScheme(document, under);
  const rightToLeft =
    window.getComputedStyle(under ?? document.documentElement).direction === 'rtl';
  const parent = cardParent(document, under);
  const host = openCardHost(document, parent, { ...look, scheme }, sheets, onLost);
  let pinned = false;
  let isRevealed = false;
  let mounting = 0;
  // Kept relative to the mention's first line, so that it stays true while the page scrolls.
  const origin = linesBefore[0] ?? line;
  const { point } = options;
  const offset = point && { x: point.x - origin.x, y: point.y - origin.y };

  const frame = () => host.surface.firstElementChild as HTMLElement | null;
  const scroller = () => (frame()?.firstElementChild ?? null) as HTMLElement | null;
  const draw = () =>
    render(
      h(CardView, { ...view, noteId: target.note, pinned, onResize: () => open.follow() }),
      host.surface,
    );
  const place = (lines: readonly Box[], viewport: Box) => {
    const element = frame();
    if (!element) return;
    const first = lines[0];
    const at = first && offset ? { x: first.x + offset.x, y: first.y + offset.y } : null;
    const safeArea = host.safeArea();
    const room = { viewport, safeArea };
    void placeCard({ card: element, ...room, lines, point: at, rightToLeft }).then((found) => {
      if (found) open.line = found;
    });
  };
  const open: OpenCard = {
    target,
    host,
    isInPage: false,
    line,
    firstLine: origin,
    box: () => frame()?.getBoundingClientRect() ?? line,
    reveal: () => {
      if (isRevealed) return false;
      isRevealed = true;
      if (open.isInPage) host.reveal();
      else mount();
      return true;
    },
    follow: () => {
      if (!open.isInPage) return;
      if (pinned) open.keepInside();
      else place(target.rects(), seenViewport(window));
    },
    keepInside: () => {
      const element = frame();
      if (!element) return;
      const seen = insideSafeArea(seenViewport(window), host.safeArea());
      const { x, y, width, height } = element.getBoundingClientRect();
      element.style.left = `${Math.max(seen.x, Math.min(x, seen.x + seen.width - width))}px`;
      element.style.top = `${Math.max(seen.y, Math.min(y, seen.y + seen.height - height))}px`;
    },
    setPinned: (now) => {
      pinned = now;
      draw();
    },
    focus: () => scroller()?.focus({ preventScroll: true }),
    announce: () => host.announce(`${note.title}. ${note.lead}`),
    close: () => {
      clock.stopFrame(mounting);
      const hadFocus = host.focused() !== null;
      render(null, host.surface);
      host.close();
      if (hadFocus) giveBack();
    },
  };
  /** Once; what can be asked of the page without changing it comes first. */
  const mount = () => {
    clock.stopFrame(mounting);
    const element = frame();
    if (!element || open.isInPage) return;
    const lines = target.rects();
    const viewport = seenViewport(window);
    if (lines.length === 0) return onLost();
    // The size that placing asks for first.
    limitSize(element, cardRoom(viewport));
    open.isInPage = true;
    host.mount(isRevealed ? null : unseenUntil);
    place(lines, viewport);
  };
  draw();
  // Made in one task and laid out in another, so that neither is long.
  if (unseenUntil !== null) mounting = clock.startFrame(mount);
  else open.reveal();
  return open;
}
