import type { Lexicon } from '../../detection/lexicon.ts';
import type { ListDetail, ListedTerm, RejectedForm } from '../../messages/message.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { createPageReader } from '../../reading/dom/page-reader.ts';
import type { Settings } from '../../settings/settings.ts';
import { chooseMentions } from '../choose-mentions.ts';
import { groupOfNote } from '../group-of-note.ts';
import { wantedTerms } from '../wanted-terms.ts';
import { createInkFinder } from './ink-finder.ts';
import { isRendered } from './is-rendered.ts';
import { listedTerms } from './listed-terms.ts';
import { type MentionHit, mentionAtPoint } from './mention-at-point.ts';
import { createPaintQueue } from './paint-queue.ts';
import { createPainter } from './painter.ts';
import { createSectionFinder } from './section-finder.ts';
import { watchLook } from './watch-look.ts';

/** The settings that decide what is marked, and how. */
export type MarkSettings = Pick<
  Settings,
  'highlightStyle' | 'hiddenTerms' | 'groups' | 'mentionChoice'
>;

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
  mentionAt(x: number, y: number): MentionHit | null;
  hasMentions(): boolean;
  /** Marked mentions in document order. */
  mentions(): PageMention[];
  isMarked(mention: PageMention): boolean;
  /** How many different terms are marked. */
  termCount(): number;
  list(detail: ListDetail): Promise<ListedTerm[]>;
  /** Forms that were found and left alone, with the reason; reads the whole page again. */
  rejected(): Promise<RejectedForm[]>;
  applySettings(settings: MarkSettings): void;
  /** Shows the marks of style `none`, or hides those of another style; again, and it is as it was. */
  toggleMarks(): void;
}

/** Milliseconds for which changes are gathered when one mention decides about others. */
const CHOICE_DELAY = 150;

/** Joins reading and painting for one document, from now until the signal aborts. */
export function createPageHighlights(parts: PageHighlightsParts): PageHighlights {
  const { document, signal } = parts;
  const groupOf = groupOfNote(parts.lexicon);
  let settings = parts.settings;
  let isWanted = wantedTerms(settings, groupOf);
  let isToggled = false;
  let isWatched = false;
  let choosing: ReturnType<typeof setTimeout> | undefined;
  const styleNow = () => {
    if (!isToggled) return settings.highlightStyle;
    return settings.highlightStyle === 'none' ? 'dotted' : 'none';
  };

  const painter = createPainter({
    registry: CSS.highlights,
    style: styleNow(),
    inkFinder: createInkFinder(document, () => styleNow() !== 'none'),
    drawsAll: () => document.defaultView?.matchMedia('(forced-colors: active)').matches ?? false,
  });
  const chosen = (mentions: PageMention[]): PageMention[] => {
    const { mentionChoice } = settings;
    if (mentionChoice === 'every') return mentions;
    const sectionOf = createSectionFinder();
    const choose = (some: PageMention[]) =>
      chooseMentions(some, mentionChoice, ({ range }) => sectionOf(range.startContainer));
    // What a folded menu holds must not use up the choice; it has one of its own, for when it unfolds.
    const rendered = new Set(mentions.filter(isRendered));
    return [...choose([...rendered]), ...choose(mentions.filter((one) => !rendered.has(one)))];
  };
  const queue = createPaintQueue((change) => {
    painter.apply(change);
    parts.onChange();
  }, signal);
  const markNow = (): void => {
    clearTimeout(choosing);
    choosing = undefined;
    queue.drop();
    painter.showOnly(chosen(reader.mentions().filter(isWanted)));
    parts.onChange();
  };
  const reader = createPageReader({
    document,
    lexicon: parts.lexicon,
    shadowRootOf: parts.shadowRootOf,
    signal,
    onChange({ added, removed }) {
      // Nearly every page ends without a mark, and then its look is nothing to us.
      if (added.length > 0 && !isWatched) {
        isWatched = true;
        watchLook(document, painter.measureAgain, signal);
      }
      const every = settings.mentionChoice === 'every';
      queue.add({ removed, added: every ? added.filter(isWanted) : [] });
      if (!every && !signal.aborted) choosing ??= setTimeout(markNow, CHOICE_DELAY);
    },
  });

  const isMarked = (mention: PageMention): boolean => painter.mentionOf(mention.range) === mention;
  const mentions = (): PageMention[] => reader.mentions().filter(isMarked);
  const hitTest = { document, mentions: painter.mentions, shadowRootOf: parts.shadowRootOf };
  signal.addEventListener('abort', () => {
    clearTimeout(choosing);
    painter.destroy();
  });
  return {
    mentionAt: (x, y) => mentionAtPoint(hitTest, x, y),
    hasMentions: reader.hasMentions,
    mentions,
    isMarked,
    termCount: () => new Set(painter.mentions().map(({ note }) => note)).size,
    rejected: reader.rejected,
    async list(detail) {
      await reader.settled();
      if (choosing !== undefined) markNow();
      queue.flush();
      return listedTerms(document.body, mentions(), detail);
    },
    applySettings(next) {
      if (next.highlightStyle !== settings.highlightStyle) isToggled = false;
      settings = next;
      isWanted = wantedTerms(settings, groupOf);
      painter.setStyle(styleNow());
      markNow();
    },
    toggleMarks() {
      isToggled = !isToggled;
      painter.setStyle(styleNow());
    },
  };
}
