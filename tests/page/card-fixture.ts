import type { CardTarget } from '../../components/card/card-target.ts';
import type { Clock } from '../../components/card/clock.ts';
import { createCard } from '../../components/card/dom/create-card.ts';
import type { Knowledge } from '../../components/knowledge/knowledge.ts';
import type { Note } from '../../components/knowledge/note.ts';
import type { Settings } from '../../components/settings/settings.ts';
import messages from '../../public/_locales/en/messages.json';

const note = (id: string, title: string, related: string[]): Note => ({
  id,
  title,
  group: 'condition',
  lead: `The lead of ${title}.`,
  whatItIs: ['One paragraph.'],
  whatHelps: ['Keep as active as the pain allows.', 'Time.'],
  seeSomeoneWhen: [
    { level: 'now', text: 'Call {emergency} for numbness between your legs.' },
    { level: 'routine', text: 'It is no better after a few weeks.' },
  ],
  related,
  sources: ['nhs'],
  reviewed: '2026-11-22',
});

const KNOWLEDGE: Knowledge = {
  notes: {
    disc: note('disc', 'Herniated disc', ['sciatica', 'not-there']),
    sciatica: note('sciatica', 'Sciatica', ['disc']),
  },
  sources: {
    nhs: {
      key: 'nhs',
      publisher: 'NHS',
      title: 'Slipped disc',
      year: 2022,
      url: 'https://nhs.example/disc',
    },
  },
};

const translate = (key: string, ...substitutions: string[]): string =>
  (messages as Record<string, { message: string }>)[key]?.message.replace(
    /\$(\d)/g,
    (_, digit: string) => substitutions[Number(digit) - 1] ?? '',
  ) ?? key;

/** Roots that were attached since `setUp`, so that a test can look into closed ones. */
const roots: ShadowRoot[] = [];

const targetOf = (element: Element): CardTarget => ({
  note: element.getAttribute('data-note') ?? '',
  token: String([...document.querySelectorAll('[data-note]')].indexOf(element)),
  isInsideLink: element.closest('a, button') !== null,
  stillThere: () => element.isConnected,
  rects: () => [...element.getClientRects()],
});

/**
 * The frames of the window, and timers that ring when the test says so: `ring` rings the one that was started first, and
 * says whether there was one.
 */
export function heldClock(): Clock & { ring(): boolean } {
  const timers = new Map<number, () => void>();
  let count = 0;
  return {
    startTimer(callback) {
      count += 1;
      timers.set(count, callback);
      return count;
    },
    stopTimer: (timer) => void timers.delete(timer),
    startFrame: (callback) => requestAnimationFrame(callback),
    stopFrame: (frame) => cancelAnimationFrame(frame),
    ring() {
      const [first] = timers;
      if (!first) return false;
      timers.delete(first[0]);
      first[1]();
      return true;
    },
  };
}

/** What a test can ask of the page. */
export const probe = { hits: 0, hidden: [] as string[] };

/**
 * Starts the card on a page whose mentions are the elements with `data-note`.
 * @param open attach open shadow roots instead of closed ones, for tools that cannot look in
 */
export function setUp({
  open = false,
  hoverDelay = 100,
  hasMentions = true,
  textSize = 'normal' as Settings['textSize'],
  clock = undefined as Clock | undefined,
} = {}) {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, open ? { ...init, mode: 'open' } : init);
    roots.push(root);
    return root;
  };
  const lifetime = new AbortController();
  const card = createCard({
    document,
    mentionAt: (x, y) => {
      probe.hits += 1;
      const found = document.elementFromPoint(x, y)?.closest('[data-note]');
      return found ? targetOf(found) : null;
    },
    hasMentions: () => hasMentions,
    knowledge: () => KNOWLEDGE,
    translate,
    settings: () => ({ hoverDelay, textSize }),
    emergency: () => '112',
    onHide: (id) => probe.hidden.push(id),
    signal: lifetime.signal,
    ...(clock && { clock }),
  });
  return { card, lifetime };
}

/** The card of the mention that a selector finds, as a command of the keyboard shows it. */
export const targetAt = (selector: string): CardTarget => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return targetOf(element);
};

/** The host of the card that stands in the page, in whatever tree; null without one. */
const hostInPage = (): Element | null => {
  const host = roots.findLast((root) => root.host.localName === 'backnotes-card')?.host;
  return host?.isConnected ? host : null;
};

/** An element of the card that is shown; null without a card, and while it is not to be seen yet. */
export const inCard = (selector: string): HTMLElement | null =>
  hostInPage()?.matches(':not([inert])')
    ? (roots.at(-1)?.querySelector<HTMLElement>(selector) ?? null)
    : null;

/** What has the focus inside the card. */
export const focusInCard = (): Element | null => roots.at(-1)?.activeElement ?? null;

/** An element of the card that stands in the page, seen or not. */
export const inAnyCard = (selector: string): HTMLElement | null =>
  hostInPage() ? (roots.at(-1)?.querySelector<HTMLElement>(selector) ?? null) : null;
