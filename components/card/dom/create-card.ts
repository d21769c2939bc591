import type { Point } from '../box.ts';
import { cardCorridor, isInCorridor } from '../card-corridor.ts';
import type { CardEffect, CardEvent, PointerPlace } from '../card-event.ts';
import { type CardState, IDLE, nextCardState } from '../card-state.ts';
import type { CardTarget } from '../card-target.ts';
import { onlyChanges } from '../only-changes.ts';
import { tokensOf } from '../tokens-of.ts';
import type { CardOptions } from './card-options.ts';
import { type CardSheets, createCardSheets } from './card-sheets.ts';
import { numberedTimers } from './numbered-timers.ts';
import { type OpenCard, openCard } from './open-card.ts';
import { watchEscape } from './watch-escape.ts';
import { watchMention } from './watch-mention.ts';
import { watchPointer } from './watch-pointer.ts';
import { windowClock } from './window-clock.ts';

/** A live region is only heard if it was there, empty, for a moment before it is filled (ms). */
const ANNOUNCE_DELAY = 150;

/** What begins to appear is on the screen one frame later (ms). */
const A_FRAME = 17;

/** The one card of a page. */
export interface Card {
  /** Shows the card of a mention at once and moves the focus into it. */
  show(target: CardTarget, how: 'keyboard' | 'list'): void;
  hide(): void;
  /** To be called after mentions were found anew or went away. */
  pageChanged(): void;
  destroy(): void;
}

/** Joins the card's state machine with pointers, keys, time, and the card in the page. */
export function createCard(options: CardOptions): Card {
  const { document, signal, mentionAt, translate } = options;
  const window = document.defaultView;
  const lifetime = new AbortController();
  const inert: Card = { show() {}, hide() {}, pageChanged() {}, destroy() {} };
  if (!window || signal.aborted) return inert;
  const clock = options.clock ?? windowClock(window);
  const timers = numberedTimers(clock, (timer) => send({ kind: 'timer', timer }));
  /** The mentions that the state speaks of, by token, and where the reader pointed at them. */
  const targets = new Map<string, { target: CardTarget; point: Point | null }>();
  let state: CardState = IDLE;
  let open: OpenCard | null = null;
  /** When the pointer began to rest on the mention that is waited for. */
  let restedAt = 0;
  let announcing = 0;
  let sheets: CardSheets | null = null;
  const tellSeen = onlyChanges(options.onSeen);

  const send = (event: CardEvent) => {
    const { hoverDelay } = options.settings();
    const [next, effects] = nextCardState(state, event, { hoverDelay });
    state = next;
    for (const effect of effects) run(effect);
    for (const token of targets.keys()) if (!tokensOf(state).has(token)) targets.delete(token);
    tellSeen(isSeen());
  };

  const isSeen = () => open !== null && state.mode !== 'ready';

  const close = () => {
    clock.stopTimer(announcing);
    const closing = open;
    open = null;
    watch.stop();
    closing?.close();
  };

  const put = (token: string, unseenUntil: number | null): OpenCard | null => {
    const wanted = targets.get(token);
    if (open?.target.token !== token) {
      close();
      const inReach = wanted ? watch.isInReach(wanted.target) : false;
      sheets ??= createCardSheets();
      open = !wanted?.target.stillThere()
        ? null
        : openCard({
            document,
            ...wanted,
            sheets,
            unseenUntil,
            clock,
            look: {
              textSize: options.settings().textSize,
              language: translate('card_language'),
              direction: translate('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
            },
            view: {
              knowledge: options.knowledge(),
              translate,
              emergency: options.emergency(),
              figure: options.figure,
              dayLine: options.dayLine,
              onOpenLibrary: options.openLibrary,
              onPin: () => send({ kind: state.mode === 'pinned' ? 'unpin' : 'pin' }),
              onClose: () => send({ kind: 'close' }),
              onHideTerm: (noteId) => {
                send({ kind: 'close' });
                options.onHide(noteId);
              },
            },
            onLost: () => send({ kind: 'lost' }),
          });
      const unseenFor = unseenUntil === null ? 0 : Math.max(0, unseenUntil - performance.now());
      if (open) watch.start(open, inReach, unseenFor);
      else send({ kind: 'lost' });
    }
    return open;
  };

  const show = (token: string, focus: boolean) => {
    const card = put(token, null);
    const isNew = card?.reveal();
    if (focus) card?.focus();
    else if (isNew) announcing = clock.startTimer(() => card?.announce(), ANNOUNCE_DELAY);
  };

  const run = (effect: CardEffect) => {
    switch (effect.kind) {
      case 'start-timer':
        timers.start(effect.timer, effect.delay);
        break;
      case 'stop-timer':
        timers.stop(effect.timer);
        break;
      case 'prepare':
        put(effect.token, restedAt + options.settings().hoverDelay - A_FRAME);
        break;
      case 'show':
        show(effect.token, effect.focus);
        break;
      case 'pinned':
        open?.setPinned(effect.pinned);
        break;
      case 'hide':
        close();
    }
  };

  const placeOf = (at: Point, inCard: boolean): PointerPlace => {
    if (inCard) return 'card';
    return open && isSeen() && isInCorridor(cardCorridor(open.line, open.box()), at)
      ? 'corridor'
      : 'page';
  };
  const remember = (target: CardTarget | null, point: Point | null): string | null => {
    if (target) targets.set(target.token, { target, point });
    return target?.token ?? null;
  };

  const watch = watchMention({
    window,
    clock,
    mentionAt,
    send,
    isPinned: () => state.mode === 'pinned',
  });
  watchPointer({
    window,
    clock,
    signal: lifetime.signal,
    mentionAt,
    isNeeded: () => state.mode !== 'idle' || options.hasMentions(),
    isInCard: (event) => open !== null && event.composedPath().includes(open.host.element),
    reports: {
      moved: (target, at, inCard, fast, time) => {
        const before = state;
        const place = placeOf(at, inCard);
        send({ kind: 'pointer', over: remember(target, at), place, fast });
        if (state !== before && state.mode === 'waiting') restedAt = time;
      },
      pressed: (target) =>
        send({ kind: 'press', over: target?.token ?? null, keeps: target?.isInsideLink === false }),
      dragged: (now) => open?.host.letThrough(now),
      asked: (target, at, sticky) => {
        remember(target, at);
        send({ kind: 'ask', token: target.token, sticky, focus: false });
      },
    },
  });
  watchEscape(window, isSeen, () => send({ kind: 'close' }), lifetime.signal);

  const destroy = () => {
    send({ kind: 'close' });
    lifetime.abort();
  };
  signal.addEventListener('abort', destroy, { once: true, signal: lifetime.signal });
  return {
    show: (target) => {
      remember(target, null);
      send({ kind: 'ask', token: target.token, sticky: true, focus: true });
    },
    hide: () => send({ kind: 'close' }),
    pageChanged: () => watch.look(),
    destroy,
  };
}
