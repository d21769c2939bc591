import type { Lexicon, LexiconData } from '../../detection/lexicon.ts';
import { INVISIBLE } from '../../detection/tokenize.ts';
import { createVocabulary, type Vocabulary } from '../../detection/vocabulary.ts';
import { blockOf } from './block-of.ts';
import type { Changes } from './changes.ts';
import { findShadowRoots } from './find-shadow-roots.ts';
import { flowOf } from './flow-of.ts';
import { createLanguageFilter } from './language-filter.ts';
import { locateBlocks } from './locate-blocks.ts';
import { type MentionChange, MentionStore } from './mention-store.ts';
import type { PageMention } from './page-mention.ts';
import { createPagePatterns } from './page-patterns.ts';
import { type BlockContext, readBlock } from './read-block.ts';
import { createSlices } from './slices.ts';
import { createSurroundingsReader } from './surroundings-reader.ts';
import { watchChanges } from './watch-changes.ts';

type Root = Element | ShadowRoot;

export interface PageReaderParts {
  document: Document;
  lexicon: Lexicon;
  /** Gives the shadow root of an element, closed ones too where the browser lets an extension see them. */
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called with what came and went, after the first reading and after each change of the page. */
  onChange: (change: MentionChange) => void;
  /** Ends reading; every mention is reported as removed. */
  signal: AbortSignal;
}

/** Keeps the mentions of a page up to date. */
export interface PageReader {
  /** In document order. */
  mentions(): PageMention[];
  /** Shadow roots that were found, for hit tests inside them. */
  shadowRoots(): ShadowRoot[];
  hasMentions(): boolean;
  /** Resolves when the page has been read and no change is waiting. */
  settled(): Promise<void>;
  /** Forms that were found in the last reading of the page and not marked, with the reason. */
  rejected(): { note: string; text: string; why: string }[];
}

/** Milliseconds after the start at which shadow roots are looked for again: attaching one fires no event. */
const SHADOW_CHECKS = [1000, 4000];

/** Reads the document now and whatever changes in it later. */
export function createPageReader(parts: PageReaderParts): PageReader {
  const { document, signal } = parts;
  const patterns = createPagePatterns(parts.lexicon);
  const slices = createSlices(document, signal);
  const store = new MentionStore(parts.onChange);
  const roots = new Set<ShadowRoot>();
  const page = { cues: 0, length: 0 };
  let vocabulary: Vocabulary | null = null;
  let context: BlockContext | null = null;
  let rejected: { note: string; text: string; why: string }[] = [];

  const contextNow = (): BlockContext => {
    vocabulary ??= createVocabulary(JSON.parse(parts.lexicon.data) as LexiconData);
    context ??= {
      vocabulary,
      surroundings: createSurroundingsReader(document, page),
      isEnglish: createLanguageFilter(document.body?.textContent ?? ''),
      mayHoldForm: patterns.mayHoldForm,
      onRejected: (note, text, why) => rejected.push({ note, text, why }),
      onBackCues: (count) => {
        page.cues += count;
      },
    };
    return context;
  };
  const readBlockNow = (block: Root): void => store.replace(block, readBlock(block, contextNow()));

  /**
   * Reads one root: first the blocks with the gate's words; then, if they do speak of the back, every block with a form,
   * because what stands in one block tells the sense of words in others.
   */
  function* readRoot(root: Root): Generator<unknown, void> {
    const text = root.textContent ?? '';
    const isPage = root === document.body;
    if (isPage) page.length = text.length;
    const passes = patterns.passesGate(text) || (isPage && patterns.passesGate(document.title));
    if (!passes && page.cues === 0) return;
    yield;
    yield* readBlocks(root, text, patterns.gateOffsets);
    if (page.cues === 0 && !(isPage && patterns.passesGate(document.title))) return;
    context = null;
    rejected = [];
    yield* readBlocks(root, text, patterns.candidateOffsets);
  }
  function* readBlocks(
    root: Root,
    text: string,
    offsetsIn: (text: string) => Generator<null, number[]>,
  ): Generator<unknown, void> {
    if (INVISIBLE.test(text)) yield* readEach(everyBlock(root));
    else {
      const offsets = yield* offsetsIn(text);
      yield* readEach(locateBlocks(root, text.length, offsets));
    }
  }
  function* readEach(blocks: Iterable<Root>): Generator<unknown, void> {
    for (const block of blocks) {
      readBlockNow(block);
      yield;
    }
  }
  function* readEverything(): Generator<unknown, void> {
    context = null;
    page.cues = 0;
    for (const root of [document.body, ...roots]) {
      if (root?.isConnected) yield* readRoot(root);
    }
  }
  function* followShadowRoots(under: Root): Generator<unknown, void> {
    for (const root of findShadowRoots(under, parts.shadowRootOf)) {
      if (root && !roots.has(root)) {
        roots.add(root);
        watcher.observe(root);
        yield* readRoot(root);
      }
      yield;
    }
  }
  function* readChanges(changes: Changes): Generator<unknown, void> {
    store.prune();
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    if (changes.overflow) {
      for (const block of store.blocks()) readBlockNow(block);
      yield* readEverything();
      if (document.body) yield* followShadowRoots(document.body);
      return;
    }
    if (page.cues === 0 && changesPassGate(changes)) return yield* readEverything();
    context = null;
    for (const element of changes.added) {
      if (!element.isConnected || isInside(element.parentElement, changes.added)) continue;
      yield* followShadowRoots(element);
      if (page.cues === 0) continue;
      const text = element.textContent ?? '';
      if (!patterns.mayHoldForm(text)) continue;
      // Only an inline element adds to the run of the block around it.
      const around = flowOf(element) === 'block' ? null : blockOf(element);
      if (around) readBlockNow(around);
      yield* readBlocks(element, text, patterns.candidateOffsets);
    }
    if (page.cues === 0) return;
    for (const node of changes.texts) {
      const block = node.isConnected ? blockAround(node) : null;
      if (block && (store.has(block) || patterns.mayHoldForm(block.textContent ?? ''))) {
        readBlockNow(block);
      }
      yield;
    }
  }
  const changesPassGate = (changes: Changes): boolean => {
    for (const element of changes.added) {
      if (element.isConnected && patterns.passesGate(element.textContent ?? '')) return true;
    }
    for (const node of changes.texts) {
      if (node instanceof Text && patterns.passesGate(flowText(node))) return true;
    }
    return false;
  };

  const watcher = watchChanges(document, (changes) => slices.add(readChanges(changes)), signal);
  watcher.observe(document);
  slices.add(readEverything());
  const lookForShadowRoots = (): void => {
    if (document.body) slices.add(followShadowRoots(document.body));
  };
  lookForShadowRoots();
  const timers = SHADOW_CHECKS.map((delay) => setTimeout(lookForShadowRoots, delay));
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    store.clear();
  });
  return {
    mentions: () => store.inOrder(),
    shadowRoots: () => [...roots],
    hasMentions: () => store.size > 0,
    settled: () => watcher.flushed().then(() => slices.settled()),
    rejected: () => rejected,
  };
}

/** Every block that holds text, for the rare page whose invisible characters hide words from the patterns. */
function* everyBlock(root: Root): Generator<Root> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Root | null = null;
  while (walker.nextNode()) {
    const block = blockOf(walker.currentNode);
    if (block && block !== last) yield block;
    last = block;
  }
}

function blockAround(node: Node): Root | null {
  const child = node instanceof Text ? node : node.firstChild;
  if (child) return blockOf(child);
  return node instanceof Element || node instanceof ShadowRoot ? node : null;
}

/** A text node's own words, with its neighbours' where the flow is cut into small pieces. */
function flowText(node: Text): string {
  const parent = node.parentNode;
  return parent && parent.childNodes.length <= 20 ? (parent.textContent ?? '') : node.data;
}

function isInside(element: Element | null, set: ReadonlySet<Element>): boolean {
  for (let outer = element; outer; outer = outer.parentElement) if (set.has(outer)) return true;
  return false;
}
