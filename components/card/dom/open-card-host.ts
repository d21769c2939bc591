import type { CardSheets } from './card-sheets.ts';

/** Events inside the card that are none of the page's business: its own handlers must not see them. */
const OURS = [
  'click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend',
  'keydown keypress keyup focusin focusout wheel copy selectstart',
].flatMap((names) => names.split(' '));

/** How the card's surface is dressed. */
export interface HostLook {
  scheme: 'light' | 'dark';
  textSize: 'small' | 'normal' | 'large';
  /** Language of the notes (BCP 47) and the direction it is written in. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** The card's place in the page, while a card is shown. */
export interface CardHost {
  /** The one node that we add to the page. */
  element: HTMLElement;
  /** Where the card's view is rendered. */
  surface: HTMLElement;
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
 * Puts the card's host into the page and shows it in the top layer, so there is no z-index to
 * outbid. Styles are constructed sheets: they work under `style-src 'none'`.
 *
 * The host has two closed shadow roots, one in the other. The page's rules reach the host itself
 * (`* { --ink: red }` sets a custom property there, which no `all: initial` resets); the inner host
 * is out of their reach, so the house's tokens are set on that one.
 * @param parent the document element, or the dialog, popover or fullscreen element around the mention
 * @param onLost called when the page has taken the host away
 */
export function openCardHost(
  document: Document,
  parent: Element,
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
  for (const name of OURS) root.addEventListener(name, (event) => event.stopPropagation());

  parent.append(element);
  // `zoom` on the page's root would enlarge the card, and all lengths that place it.
  if (element.currentCSSZoom !== 1) inner.style.zoom = String(1 / element.currentCSSZoom);
  const showOnTop = () => {
    element.popover = 'manual';
    element.showPopover();
  };
  // A page that closes every popover gets its way, once: the card then stands without the top layer.
  element.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') element.removeAttribute('popover');
  });
  showOnTop();
  const watcher = new MutationObserver(() => {
    if (!element.isConnected) onLost();
  });
  watcher.observe(parent, { childList: true });
  if (parent.parentNode) watcher.observe(parent.parentNode, { childList: true });

  return {
    element,
    surface,
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
