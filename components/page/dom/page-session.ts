import type { CardMaker, PageOfCard } from '../../card/dom/card-maker.ts';
import type { Card } from '../../card/dom/create-card.ts';
import { selectionTarget } from '../../controls/dom/selection-target.ts';
import { createTermWalk, type TermWalk } from '../../controls/dom/term-walk.ts';
import { lookUpNote } from '../../controls/look-up-note.ts';
import type { Lexicon, LexiconData } from '../../detection/lexicon.ts';
import { createVocabulary } from '../../detection/vocabulary.ts';
import { createCardTargets } from '../../highlighting/dom/card-targets.ts';
import { createPageHighlights } from '../../highlighting/dom/page-highlights.ts';
import type { ListDetail, ListedTerm, LookUpAnswer, RejectedForm } from '../../messages/message.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Session } from './page-switch.ts';

export interface PageSessionParts extends Pick<PageOfCard, 'onHide' | 'openLibrary' | 'onSeen'> {
  document: Document;
  card: CardMaker;
  lexicon: Lexicon;
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Told how many different terms are marked, some time after that has changed; 0 at the end. */
  onTermCount?: (count: number) => void;
  /** Asked before a mention is shown; false ends what a dead script would still do. */
  isAlive?: () => boolean;
  settings: Settings;
  signal: AbortSignal;
}

/** Backnotes at work on one document: marks and card, from now until the signal aborts. */
export interface PageSession extends Session, Omit<TermWalk, 'jump'> {
  list(detail: ListDetail): Promise<ListedTerm[]>;
  rejected(): Promise<RejectedForm[]>;
  /** Scrolls to the term at this place of the list and opens its card; false when it cannot be seen. */
  show(index: number): boolean;
  /** Shows or hides the marks until it is called again. */
  toggleMarks(): void;
  hideCard(): void;
  /** Opens the card of the note that the selected words lead to. */
  lookUp(text: string): LookUpAnswer;
}

/** Milliseconds for which changes are gathered before the terms are counted. */
const COUNT_DELAY = 250;

export function createPageSession(parts: PageSessionParts): PageSession {
  const { document, lexicon, signal, onTermCount } = parts;
  const window = document.defaultView ?? globalThis.window;
  let { settings } = parts;
  let card: Card | null = null;
  let counting: ReturnType<typeof setTimeout> | undefined;
  // What a dead script of an earlier version may have left open; a search of the page would cost too much.
  for (const child of [...document.documentElement.children]) {
    if (child.localName === 'backnotes-card') child.remove();
  }

  const highlights = createPageHighlights({
    document,
    lexicon,
    shadowRootOf: parts.shadowRootOf,
    settings,
    onChange() {
      card?.pageChanged();
      if (!onTermCount || signal.aborted) return;
      counting ??= setTimeout(() => {
        counting = undefined;
        onTermCount(highlights.termCount());
      }, COUNT_DELAY);
    },
    signal,
  });
  const targetOf = createCardTargets(highlights.isMarked);
  const shown = parts.card({
    document,
    mentionAt(x, y) {
      if (parts.isAlive?.() === false) return null;
      const hit = highlights.mentionAt(x, y);
      return hit && targetOf(hit.mention, hit.isUnderLink);
    },
    hasMentions: highlights.hasMentions,
    settings: () => settings,
    onHide: parts.onHide,
    ...(parts.openLibrary && { openLibrary: parts.openLibrary }),
    ...(parts.onSeen && { onSeen: parts.onSeen }),
    signal,
  });
  card = shown;
  const walk = createTermWalk({
    window,
    mentions: highlights.mentions,
    show: (mention, how) => shown.show(targetOf(mention), how),
    hide: shown.hide,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(counting);
    onTermCount?.(0);
  });
  return {
    ...walk,
    list: highlights.list,
    rejected: highlights.rejected,
    show: walk.jump,
    toggleMarks: highlights.toggleMarks,
    hideCard: shown.hide,
    lookUp(text) {
      const vocabulary = createVocabulary(JSON.parse(lexicon.data) as LexiconData);
      const note = lookUpNote(text, vocabulary);
      const target = note === null ? null : selectionTarget(document, note);
      if (target) shown.show(target, 'list');
      return { note, shown: target !== null };
    },
    applySettings(next) {
      settings = next;
      highlights.applySettings(next);
    },
  };
}
