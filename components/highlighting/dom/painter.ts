import type { MentionChange } from '../../reading/dom/mention-store.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import type { HighlightStyle } from '../../settings/settings.ts';

/** One fixed name a style, each with its rule in the content script's style sheet: no CSS is ever made at run time. */
const NAME_PREFIX = 'backnotes-';

/** Paints mentions without touching the page: ranges in the CSS Custom Highlight registry. */
export interface Painter {
  apply(change: MentionChange): void;
  setStyle(style: HighlightStyle): void;
  /** The mention that a painted range belongs to. */
  mentionOf(range: AbstractRange): PageMention | undefined;
  highlight(): Highlight;
  /** Takes every mark off the page. */
  destroy(): void;
}

export function createPainter(registry: HighlightRegistry, style: HighlightStyle): Painter {
  const mentionByRange = new Map<AbstractRange, PageMention>();
  let highlight = new Highlight();
  let name = NAME_PREFIX + style;
  registry.set(name, highlight);
  return {
    apply({ added, removed }) {
      for (const { range } of removed) {
        highlight.delete(range);
        mentionByRange.delete(range);
      }
      for (const mention of added) {
        highlight.add(mention.range);
        mentionByRange.set(mention.range, mention);
      }
    },
    setStyle(next) {
      registry.delete(name);
      name = NAME_PREFIX + next;
      highlight = new Highlight(...mentionByRange.keys());
      registry.set(name, highlight);
    },
    mentionOf: (range) => mentionByRange.get(range),
    highlight: () => highlight,
    destroy() {
      registry.delete(name);
      mentionByRange.clear();
    },
  };
}
