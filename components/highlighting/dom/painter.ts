import type { MentionChange } from '../../reading/dom/mention-store.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import type { HighlightStyle } from '../../settings/settings.ts';
import type { MarkInk } from '../mark-ink.ts';

/** Fixed names, each with its rule in the content script's style sheet: no CSS is ever made at run time. */
const NAME_PREFIX = 'backnotes-';
const nameOf = (style: HighlightStyle, ink: MarkInk): string =>
  NAME_PREFIX + style + (ink === 'accent' ? '' : '-text');

const STYLES: readonly HighlightStyle[] = ['dotted', 'solid', 'wavy', 'tint', 'none'];
const NAMES = STYLES.flatMap((style) => [nameOf(style, 'accent'), nameOf(style, 'text')]);

export interface PainterParts {
  registry: HighlightRegistry;
  style: HighlightStyle;
  /** Called before each painting; gives what to draw a mention in, by what is behind it now. */
  inkFinder: () => (mention: PageMention) => MarkInk;
  /** Whether the browser draws whatever is registered, with a rule or without (forced colours in Chromium). */
  drawsAll: () => boolean;
}

/** Paints mentions without touching the page: ranges in the CSS Custom Highlight registry. */
export interface Painter {
  apply(change: MentionChange): void;
  /** Paints these and no others; what is painted already stays untouched. */
  showOnly(mentions: readonly PageMention[]): void;
  /** Paints in another style. */
  setStyle(style: HighlightStyle): void;
  /** Looks again at what is behind each mark. */
  measureAgain(): void;
  /** Every mention that is painted, in no order. */
  mentions(): PageMention[];
  /** The mention that a painted range belongs to. */
  mentionOf(range: AbstractRange): PageMention | undefined;
  /** Takes every mark off the page. */
  destroy(): void;
}

/** Makes a painter for one document. Marks that a dead script has left behind go first. */
export function createPainter({ registry, inkFinder, drawsAll, ...parts }: PainterParts): Painter {
  const painted = new Map<AbstractRange, { mention: PageMention; ink: MarkInk }>();
  let { style } = parts;
  let highlights: Record<MarkInk, Highlight>;
  let registered = true;
  const mayRegister = (): boolean => style !== 'none' || !drawsAll();
  const takeOff = (): void => {
    // By name: a content script of Firefox cannot walk through the registry.
    for (const name of NAMES) registry.delete(name);
  };
  const add = (mention: PageMention, ink: MarkInk): void => {
    painted.set(mention.range, { mention, ink });
    const highlight = highlights[ink];
    highlight.add(mention.range);
    // The second name is seldom needed.
    if (registered && highlight.size === 1) registry.set(nameOf(style, ink), highlight);
  };
  const remove = (range: AbstractRange): void => {
    const known = painted.get(range);
    if (!known) return;
    highlights[known.ink].delete(range);
    painted.delete(range);
  };
  const repaint = (): void => {
    takeOff();
    registered = mayRegister();
    highlights = { accent: new Highlight(), text: new Highlight() };
    const inkOf = inkFinder();
    for (const { mention } of [...painted.values()]) add(mention, inkOf(mention));
  };
  repaint();
  const apply = ({ added, removed }: MentionChange): void => {
    for (const { range } of removed) remove(range);
    if (added.length === 0) return;
    const inkOf = inkFinder();
    for (const mention of added) add(mention, inkOf(mention));
  };
  return {
    apply,
    showOnly(mentions) {
      const wanted = new Set<AbstractRange>(mentions.map(({ range }) => range));
      const gone = [...painted.values()].filter(({ mention }) => !wanted.has(mention.range));
      apply({
        removed: gone.map(({ mention }) => mention),
        added: mentions.filter(({ range }) => !painted.has(range)),
      });
    },
    setStyle(next) {
      if (next === style) return;
      style = next;
      repaint();
    },
    measureAgain() {
      const inkOf = inkFinder();
      const isOld = registered !== mayRegister();
      if (isOld || [...painted.values()].some(({ mention, ink }) => inkOf(mention) !== ink))
        repaint();
    },
    mentions: () => [...painted.values()].map(({ mention }) => mention),
    mentionOf: (range) => painted.get(range)?.mention,
    destroy() {
      takeOff();
      painted.clear();
    },
  };
}
