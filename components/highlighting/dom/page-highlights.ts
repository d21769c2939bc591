import type { Lexicon } from '../../detection/lexicon.ts';
import type { ListedTerm } from '../../messages/message.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { createPageReader } from '../../reading/dom/page-reader.ts';
import type { Settings } from '../../settings/settings.ts';
import { listedTerms } from './listed-terms.ts';
import { mentionAtPoint } from './mention-at-point.ts';
import { filterMentions } from './mention-filter.ts';
import { createPainter } from './painter.ts';

type MarkSettings = Pick<Settings, 'highlightStyle' | 'hiddenTerms'>;

export interface PageHighlightsParts {
  document: Document;
  lexicon: Lexicon;
  shadowRootOf: (element: Element) => ShadowRoot | null;
  settings: MarkSettings;
  /** Called after marks came or went, so that a card whose term is gone can close. */
  onChange: () => void;
  /** Takes all marks off and stops reading. */
  signal: AbortSignal;
}

/** The terms of a page: found, painted, and found again under a point. */
export interface PageHighlights {
  mentionAt(x: number, y: number): PageMention | null;
  hasMentions(): boolean;
  /** Marked mentions in document order. */
  mentions(): PageMention[];
  isMarked(mention: PageMention): boolean;
  list(withReason: boolean): Promise<ListedTerm[]>;
  applySettings(settings: MarkSettings): void;
}

/** Joins reading and painting for one document, from now until the signal aborts. */
export function createPageHighlights(parts: PageHighlightsParts): PageHighlights {
  const { document, signal } = parts;
  let settings = parts.settings;
  const painter = createPainter(CSS.highlights, settings.highlightStyle);
  const reader = createPageReader({
    document,
    lexicon: parts.lexicon,
    shadowRootOf: parts.shadowRootOf,
    signal,
    onChange(change) {
      painter.apply(filterMentions(change, settings));
      parts.onChange();
    },
  });
  const isMarked = (mention: PageMention): boolean => painter.mentionOf(mention.range) === mention;
  const mentions = (): PageMention[] => reader.mentions().filter(isMarked);
  const hitTest = {
    document,
    registry: CSS.highlights,
    painter,
    mentions,
    shadowRoots: reader.shadowRoots,
  };
  signal.addEventListener('abort', () => painter.destroy());
  return {
    mentionAt: (x, y) => mentionAtPoint(hitTest, x, y),
    hasMentions: reader.hasMentions,
    mentions,
    isMarked,
    async list(withReason) {
      await reader.settled();
      return listedTerms(document.body, mentions(), withReason);
    },
    applySettings(next) {
      const all = reader.mentions();
      settings = next;
      painter.apply({ removed: all, added: [] });
      painter.apply(filterMentions({ removed: [], added: all }, settings));
      painter.setStyle(settings.highlightStyle);
      parts.onChange();
    },
  };
}
