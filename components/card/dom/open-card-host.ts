import type { CardSheets } from './card-sheets.ts';

/** Events inside the card that are none of the page's business: its own handlers must not see them. */
const OURS = [
  'click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend',
  'keydown keypress keyup focusin focusout wheel copy selectstart',
].flatMap((names) => names.split(' '));

/** Milliseconds that are not worth beginning anew for. */
const A_FRAME = 17;

/** How the card's surface is dressed. */
export interface HostLook {
  scheme: 'light' | 'dark';
  textSize: 'small' | 'normal' | 'large';
  /** Language of the notes (BCP 47) and the direction it is written in. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** The card's place in the page. */
export interface CardHost {
  /** The one node that we add to the page. */
  element: HTMLElement;
  /** Where the card's view is rendered. */
  surface: HTMLElement;
  /**
   * Puts it into the page, in the top layer.
   * @param unseenUntil when it is seen, on the clock of `performance.now()`, or null for at once; until `reveal`
   * neither pointers nor screen readers find it
   */
  mount(unseenUntil: number | null): void;
  /** Lets it be used, and seen now if it is not already. */
  reveal(): void;
  /** Lets pointers through, for a while: a selection dragged over the card would take all of the page behind it. */
  letThrough(now: boolean): void;
  /** Goes on inside another element: a dialog that has opened above it, say. Scrolled parts begin at their top. */
  moveTo(parent: Element | ShadowRoot): void;
  /** What has the focus inside the card, or null. */
  focused(): Element | null;
  /** Insets in px that rounded corners and notches of the screen ask for. */
  safeArea(): { top: number; right: number; bottom: number; left: number };
  /** Has a screen reader say a text when it has a moment. */
  announce(text: string): void;
  /** Removes everything. */
  close(): void;
}

/**
 * Makes the card's host: it is shown in the top layer, so there is no z-index to outbid. Styles are constructed
 * sheets: they work under `style-src 'none'`.
 *
 * The host has two closed shadow roots, one in the other. The page's rules reach the host itself
 * (`* { --ink: red }` sets a custom property there, which no `all: initial` resets); the inner host
 * is out of their reach, so the house's tokens are set on that one.
 * @param firstParent the document element, or the dialog, popover or fullscreen element around the mention (or its tree)
 * @param onLost called when the page has taken the host away, or the parent before there was a host
 */
export function openCardHost(
  document: Document,
  firstParent: Element | ShadowRoot,
  look: HostLook,
  sheets: CardSheets,
  onLost: () => void,
): CardHost {
  const element = document.createElement('backnotes-card');
  const outer = element.attachShadow({ mode: 'closed' });
  outer.adoptedStyleSheets = sheets.host;
  const inner = document.createElement('div');
  inner.className = 'safe-area';
  outer.append(inner);
  inner.dataset.scheme = look.scheme;
  inner.dataset.size = look.textSize;
  inner.lang = look.language;
  inner.dir = look.direction;
  const root = inner.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets.card;
  const surface = document.createElement('div');
  surface.className = 'surface';
  const status = document.createElement('div');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  root.append(surface, status);
  // Passively, so that a finger or a wheel does not wait for us.
  const keep = (event: Event): void => event.stopPropagation();
  for (const name of OURS) root.addEventListener(name, keep, { passive: true });

  // A page that closes every popover gets its way, once: the card then stands without the top layer.
  element.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') element.removeAttribute('popover');
  });
  const watcher = new MutationObserver(() => {
    if (!element.isConnected) onLost();
  });
  const enter = (parent: Element | ShadowRoot): void => {
    // `zoom` on the page's root would enlarge the card, and all lengths that place it. Asked of the parent, as long as
    // the page has not changed: the host takes its zoom over.
    const around = parent instanceof ShadowRoot ? parent.host : parent;
    const zoom = around.currentCSSZoom;
    inner.style.zoom = zoom === 1 ? '' : String(1 / zoom);
    parent.append(element);
    element.popover = 'manual';
    element.showPopover();
    watcher.disconnect();
    watcher.observe(parent, { childList: true });
    if (around.parentNode) watcher.observe(around.parentNode, { childList: true });
  };
  /** Ends the animation's delay, which the browser does by itself, and without us: for somebody who asks before. */
  let hurry = (): void => {};

  return {
    element,
    surface,
    mount: (unseenUntil) => {
      if (!firstParent.isConnected) return onLost();
      const now = performance.now();
      const delay = unseenUntil === null ? 0 : Math.max(0, unseenUntil - now);
      inner.style.setProperty('--unseen-for', `${delay}ms`);
      element.inert = unseenUntil !== null;
      enter(firstParent);
      if (delay === 0) return;
      // Counted from now, not from the first frame: that may come late, and then it would be seen late, too.
      const [appearing] = surface.firstElementChild?.getAnimations() ?? [];
      if (!appearing) return;
      appearing.startTime = now;
      hurry = () => {
        if (now + delay - performance.now() > A_FRAME) appearing.currentTime = delay;
      };
    },
    reveal: () => {
      element.inert = false;
      hurry();
    },
    letThrough: (now) => {
      element.inert = now;
    },
    moveTo: (parent) => {
      inner.style.removeProperty('--unseen-for');
      enter(parent);
    },
    focused: () => root.activeElement,
    safeArea: () => {
      const style = getComputedStyle(inner);
      return {
        top: Number.parseFloat(style.paddingTop) || 0,
        right: Number.parseFloat(style.paddingRight) || 0,
        bottom: Number.parseFloat(style.paddingBottom) || 0,
        left: Number.parseFloat(style.paddingLeft) || 0,
      };
    },
    announce: (text) => {
      status.textContent = text;
    },
    close: () => {
      watcher.disconnect();
      element.remove();
    },
  };
}
