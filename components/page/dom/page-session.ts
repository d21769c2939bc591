import { type Card, type CardOptions, createCard } from '../../card/dom/create-card.ts';
import type { Lexicon } from '../../detection/lexicon.ts';
import { createCardTargets } from '../../highlighting/dom/card-targets.ts';
import { createPageHighlights } from '../../highlighting/dom/page-highlights.ts';
import type { ListedTerm } from '../../messages/message.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Session } from './page-switch.ts';

export interface PageSessionParts
  extends Pick<CardOptions, 'knowledge' | 'translate' | 'onHide' | 'libraryUrl' | 'figure'> {
  document: Document;
  lexicon: Lexicon;
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** The number to call in an emergency where the reader is. */
  emergency: (settings: Settings) => string;
  settings: Settings;
  signal: AbortSignal;
}

/** Backnotes at work on one document: marks and card, from now until the signal aborts. */
export interface PageSession extends Session {
  list(withReason: boolean): Promise<ListedTerm[]>;
  /** Scrolls to the term at this place of the list and opens its card; false when it is gone. */
  show(index: number): boolean;
}

export function createPageSession(parts: PageSessionParts): PageSession {
  const { document, signal } = parts;
  let { settings } = parts;
  let card: Card | null = null;
  const highlights = createPageHighlights({
    document,
    lexicon: parts.lexicon,
    shadowRootOf: parts.shadowRootOf,
    settings,
    onChange: () => card?.pageChanged(),
    signal,
  });
  const targetOf = createCardTargets(highlights.isMarked);
  const shown = createCard({
    document,
    mentionAt(x, y) {
      const mention = highlights.mentionAt(x, y);
      return mention && targetOf(mention);
    },
    hasMentions: highlights.hasMentions,
    knowledge: parts.knowledge,
    translate: parts.translate,
    settings: () => settings,
    emergency: () => parts.emergency(settings),
    onHide: parts.onHide,
    ...(parts.libraryUrl && { libraryUrl: parts.libraryUrl }),
    ...(parts.figure && { figure: parts.figure }),
    signal,
  });
  card = shown;
  return {
    list: highlights.list,
    show(index) {
      const mention = highlights.mentions()[index];
      const parent = mention?.range.startContainer.parentElement;
      if (!mention || !parent) return false;
      parent.scrollIntoView({ block: 'center' });
      shown.show(targetOf(mention), 'list');
      return true;
    },
    applySettings(next) {
      settings = next;
      highlights.applySettings(next);
    },
  };
}
