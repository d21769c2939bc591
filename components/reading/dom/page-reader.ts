import type { Lexicon, LexiconData } from '../../detection/lexicon.ts';
import { INVISIBLE } from '../../detection/tokenize.ts';
import { createVocabulary, type Vocabulary } from '../../detection/vocabulary.ts';
import type { RejectedForm } from '../../messages/message.ts';
import { blockOf } from './block-of.ts';
import { blockOfChange, changesPass, outermostAdded } from './changed-blocks.ts';
import type { Changes } from './changes.ts';
import { everyBlock } from './every-block.ts';
import { findShadowRoots, type ShadowSearch } from './find-shadow-roots.ts';
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
  /** Forms that stand on the page and are not marked, with the reason; reads all of it again, so only on demand. */
  rejected(): RejectedForm[];
}

/** Milliseconds after the start at which shadow roots are looked for again: attaching one fires no event. */
const SHADOW_CHECKS = [2000];

/** Reads the document now and whatever changes in it later. */
export function createPageReader(parts: PageReaderParts): PageReader {
  const { document, signal } = parts;
  const patterns = createPagePatterns(parts.lexicon);
  const slices = createSlices(document, signal);
  const store = new MentionStore(parts.onChange);
  const roots = new Set<ShadowRoot>();
  /** How often the page speaks of the back, counted in the first look of each reading. */
  const page = { cues: 0, length: 0 };
  let vocabulary: Vocabulary | null = null;
  let context: BlockContext | null = null;

  const contextNow = (): BlockContext => {
    vocabulary ??= createVocabulary(JSON.parse(parts.lexicon.data) as LexiconData);
    context ??= {
      vocabulary,
      surroundings: createSurroundingsReader(document, page),
      isEnglish: createLanguageFilter(() => document.body?.textContent ?? ''),
      mayHoldForm: patterns.mayHoldForm,
    };
    return context;
  };
  const readBlockNow = (block: Root): void => store.replace(block, readBlock(block, contextNow()));
  const countCues = (block: Root): void => {
    const onBackCues = (count: number): void => {
      page.cues += count;
    };
    store.replace(block, readBlock(block, { ...contextNow(), onBackCues }));
  };

  /**
   * Reads one root: first the blocks with the gate's words; then, if they do speak of the back, every block with a form,
   * because what stands in one block tells the sense of words in others.
   */
  function* readRoot(root: Root): Generator<unknown, void> {
    const text = root.textContent ?? '';
    const titlePasses = root === document.body && patterns.passesGate(document.title);
    if (root === document.body) page.length = text.length;
    if (!patterns.passesGate(text) && !titlePasses && page.cues === 0) return;
    yield;
    yield* readBlocks(root, text, patterns.gateOffsets, countCues);
    if (page.cues === 0 && !titlePasses) return;
    context = null;
    yield* readBlocks(root, text, patterns.candidateOffsets, readBlockNow);
  }
  function* readBlocks(
    root: Root,
    text: string,
    offsetsIn: (text: string) => Generator<null, number[]>,
    read: (block: Root) => void,
  ): Generator<unknown, void> {
    const blocks = INVISIBLE.test(text)
      ? everyBlock(root)
      : locateBlocks(root, text.length, yield* offsetsIn(text));
    for (const block of blocks) {
      read(block);
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
  function* followShadowRoots(under: Root, search: ShadowSearch): Generator<unknown, void> {
    for (const root of findShadowRoots(under, parts.shadowRootOf, search)) {
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
      if (document.body) yield* followShadowRoots(document.body, 'likely');
      return;
    }
    if (page.cues === 0 && changesPass(changes, patterns.passesGate)) yield* readEverything();
    context = null;
    for (const element of outermostAdded(changes)) {
      yield* followShadowRoots(element, 'likely');
      const text = page.cues > 0 ? (element.textContent ?? '') : '';
      if (!patterns.mayHoldForm(text)) continue;
      // Only an inline element adds to the run of the block around it.
      const around = flowOf(element) === 'block' ? null : blockOf(element);
      if (around) readBlockNow(around);
      yield* readBlocks(element, text, patterns.candidateOffsets, readBlockNow);
    }
    if (page.cues === 0) return;
    for (const node of changes.texts) {
      const block = blockOfChange(node);
      if (block && (store.has(block) || patterns.mayHoldForm(block.textContent ?? ''))) {
        readBlockNow(block);
      }
      yield;
    }
  }
  function* lookForShadowRoots(search: ShadowSearch): Generator<unknown, void> {
    if (document.body) yield* followShadowRoots(document.body, search);
  }

  const watcher = watchChanges(document, (changes) => slices.add(readChanges(changes)), signal);
  watcher.observe(document);
  slices.add(readEverything());
  slices.add(lookForShadowRoots('likely'));
  let searched = false;
  /** The thorough search costs every page more than the gate, so it is for those who want the whole answer. */
  const searchNow = (): void => {
    if (!searched) slices.add(lookForShadowRoots('every'));
    searched = true;
  };
  const timers = SHADOW_CHECKS.map((delay) =>
    setTimeout(() => slices.add(lookForShadowRoots('likely')), delay),
  );
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    store.clear();
  });
  return {
    mentions: () => store.inOrder(),
    shadowRoots: () => [...roots],
    hasMentions: () => store.size > 0,
    settled() {
      searchNow();
      return watcher.flushed().then(() => slices.settled());
    },
    rejected() {
      const rejected: RejectedForm[] = [];
      const onRejected = (note: string, text: string, why: string): void => {
        rejected.push({ note, text, why });
      };
      for (const root of [document.body, ...roots]) {
        if (!root) continue;
        for (const block of everyBlock(root)) readBlock(block, { ...contextNow(), onRejected });
      }
      return rejected;
    },
  };
}
