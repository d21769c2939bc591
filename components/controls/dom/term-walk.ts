import { isRendered } from '../../highlighting/dom/is-rendered.ts';
import { rangeRects } from '../../highlighting/dom/range-rects.ts';
import type { PageMention } from '../../reading/dom/page-mention.ts';
import { type StepDirection, stepTerm } from '../step-term.ts';
import { revealRange, scrollersAround } from './reveal-range.ts';
import { rememberScroll, type ScrollMemory } from './scroll-memory.ts';

export interface TermWalkParts {
  window: Window;
  /** Marked mentions in document order. */
  mentions(): PageMention[];
  show(mention: PageMention, how: 'keyboard' | 'list'): void;
  hide(): void;
}

/** How often a term that was shown is brought back into view. */
const MOST_SHIFTS = 3;

/** Leads the reader from term to term of a page, and back. */
export interface TermWalk {
  /** The next or previous term that can be seen, around the end of the page; false without any. */
  step(direction: StepDirection): boolean;
  /** The term at this place of the list, or the next of its note that can be seen; false without. */
  jump(index: number): boolean;
  canGoBack(): boolean;
  /** Back to where the reader was before the first of the last jumps. */
  goBack(): boolean;
}

export function createTermWalk({ window, mentions, show, hide }: TermWalkParts): TermWalk {
  let visited: PageMention | null = null;
  /** Where the reader was, and where the last jump has led to. */
  let before: ScrollMemory | null = null;
  let arrived: ScrollMemory | null = null;

  /** What comes into view is laid out then (content-visibility, late pictures), and may push the term away. */
  const followShift = (mention: PageMention, how: 'keyboard' | 'list', times: number): void => {
    const look = (): void => {
      if (visited !== mention || isInView(window, mention) || !revealRange(mention.range)) return;
      show(mention, how);
      if (how === 'list') arrived = rememberScroll(scrollersAround(mention.range.startContainer));
      if (times > 1) followShift(mention, how, times - 1);
    };
    window.requestAnimationFrame(() => window.requestAnimationFrame(look));
  };

  const visit = (mention: PageMention, how: 'keyboard' | 'list'): boolean => {
    if (!isRendered(mention) || !revealRange(mention.range)) return false;
    visited = mention;
    show(mention, how);
    followShift(mention, how, MOST_SHIFTS);
    return true;
  };

  const step = (direction: StepDirection): boolean => {
    const terms = mentions().filter((one) => isRendered(one) && rangeRects(one.range).length > 0);
    const current = indexOfVisited(terms, visited);
    const place = {
      count: terms.length,
      current: current !== null && isInView(window, terms[current]) ? current : null,
      firstBelow: firstBelowTop(terms),
    };
    // A term that cannot be brought into sight (clipped away, off the page) is passed over.
    for (let tries = terms.length; tries > 0; tries--) {
      const index = stepTerm(place, direction);
      const term = index === null ? undefined : terms[index];
      if (!term) return false;
      if (visit(term, 'keyboard')) return true;
      place.current = index;
    }
    return false;
  };

  const jump = (index: number): boolean => {
    const all = mentions();
    const wanted = all[index];
    if (!wanted) return false;
    const sameNote = all.slice(index + 1).filter(({ note }) => note === wanted.note);
    for (const mention of [wanted, ...sameNote]) {
      const scrollers = scrollersAround(mention.range.startContainer);
      const here = rememberScroll(scrollers);
      const scrolledSince = arrived !== null && !arrived.isStill();
      if (!visit(mention, 'list')) {
        here.restore();
        continue;
      }
      if (before === null || scrolledSince) before = here;
      arrived = rememberScroll(scrollers);
      return true;
    }
    return false;
  };

  return {
    step,
    jump,
    canGoBack: () => before !== null,
    goBack() {
      if (before === null) return false;
      hide();
      before.restore();
      before = null;
      arrived = null;
      visited = null;
      return true;
    },
  };
}

/** The place of the visited mention, or of what was found in its place when the page was read again. */
function indexOfVisited(terms: readonly PageMention[], visited: PageMention | null): number | null {
  if (!visited) return null;
  const { startContainer, startOffset } = visited.range;
  const index = terms.findIndex(
    ({ range }) => range.startContainer === startContainer && range.startOffset === startOffset,
  );
  return index < 0 ? null : index;
}

function isInView(window: Window, term: PageMention | undefined): boolean {
  const rects = term ? rangeRects(term.range) : [];
  return rects.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);
}

/**
 * Reading order is nearly from top to bottom; the first that is not above the view, after one that is: a header that
 * stays in view comes before all, and says nothing of where the reader is.
 */
function firstBelowTop(terms: readonly PageMention[]): number {
  const isAbove = terms.map(({ range }) => (rangeRects(range)[0]?.bottom ?? 0) <= 0);
  const above = isAbove.indexOf(true);
  const index = isAbove.indexOf(false, above + 1);
  return index < 0 ? terms.length : index;
}
