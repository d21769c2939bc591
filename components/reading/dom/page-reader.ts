import type { Lexicon, LexiconData } from '../../detection/lexicon.ts';
import { buildVocabulary, type Vocabulary } from '../../detection/vocabulary.ts';
import type { RejectedForm } from '../../messages/message.ts';
import { blockOf } from './block-of.ts';
import { blocksUnder } from './blocks-under.ts';
import { blockOfChange, changedTexts, outermostAdded, wordsOfChange } from './changed-blocks.ts';
import type { Changes } from './changes.ts';
import { collectRejected } from './collect-rejected.ts';
import { flowOf } from './flow-of.ts';
import { isUnderAny } from './is-under-any.ts';
import { createLanguageFilter } from './language-filter.ts';
import { mayAddForm } from './may-add-form.ts';
import { type MentionChange, MentionStore } from './mention-store.ts';
import type { PageMention } from './page-mention.ts';
import { createPagePatterns } from './page-patterns.ts';
import { PageTally } from './page-tally.ts';
import { type BlockContext, type BlockReading, readBlock } from './read-block.ts';
import { readRoot } from './root-reading.ts';
import { shadowChecks } from './shadow-checks.ts';
import { createShadowFinder, type ShadowSearch } from './shadow-finder.ts';
import { createSlices } from './slices.ts';
import { createSurroundingsReader, titleOf } from './surroundings-reader.ts';
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
  hasMentions(): boolean;
  /** Resolves when the page has been read and no change is waiting. */
  settled(): Promise<void>;
  /** Forms that stand on the page and are not marked, with the reason; reads all of it again, so only on demand. */
  rejected(): Promise<RejectedForm[]>;
}

/** Reads the document now and whatever changes in it later. */
export function createPageReader(parts: PageReaderParts): PageReader {
  const { document, signal } = parts;
  const patterns = createPagePatterns(parts.lexicon);
  const slices = createSlices(document, signal);
  const store = new MentionStore(parts.onChange);
  const shadows = createShadowFinder(parts.shadowRootOf);
  /** Counted in the first look of each reading. */
  let tally = new PageTally('', false);
  let vocabulary: Vocabulary | null = null;
  let context: BlockContext | null = null;

  function* contextNow(): Generator<null, BlockContext> {
    vocabulary ??= yield* buildVocabulary(JSON.parse(parts.lexicon.data) as LexiconData);
    context ??= {
      vocabulary,
      surroundings: createSurroundingsReader(document, tally),
      isEnglish: createLanguageFilter(() => document.body?.textContent ?? ''),
      mayHoldForm: patterns.mayHoldForm,
    };
    return context;
  }
  function* judge(block: Root): Generator<unknown, BlockReading> {
    return yield* readBlock(block, yield* contextNow());
  }
  function* read(block: Root): Generator<unknown, boolean> {
    const { mentions, rejected, backCues } = yield* judge(block);
    tally.count(block, backCues);
    store.replace(block, mentions);
    return rejected.length > 0;
  }
  /** For a block that came or changed later. */
  function* readAgain(block: Root): Generator<unknown, void> {
    const { mentions, backCues } = yield* judge(block);
    tally.correct(block, backCues);
    store.replace(block, mentions);
  }
  const readRootNow = (root: Root) => readRoot(root, { patterns, tally, read });

  function* readEverything(): Generator<unknown, void> {
    context = null;
    const title = titleOf(document);
    tally = new PageTally(title, patterns.passesGate(title));
    for (const root of [document.body, ...shadows.roots()]) if (root) yield* readRootNow(root);
  }
  function* readShadows(found: Generator<ShadowRoot | null>): Generator<unknown, void> {
    for (const root of found) {
      if (root) {
        watcher.observe(root);
        yield* readRootNow(root);
      }
      yield;
    }
    checkLater();
  }
  const searchAgain = () => slices.add(readShadows(shadows.searchAgain()));
  const checkLater = shadowChecks(shadows, searchAgain, signal);
  function* lookForShadows(search: ShadowSearch): Generator<unknown, void> {
    if (document.body) yield* readShadows(shadows.search(document.body, search));
  }
  /** @param again blocks that were read for the words added to them */
  function* readAdded(element: Element, again: Set<Root>): Generator<unknown, void> {
    yield* readShadows(shadows.search(element, 'likely'));
    if (!tally.isAboutBacks || !mayAddForm(element, patterns.mayHoldForm)) return;
    // Only an inline element adds to the run of the block around it.
    const around = flowOf(element) === 'block' ? null : blockOf(element);
    if (around && !again.has(around)) yield* readAgain(around);
    if (around) again.add(around);
    yield* readWithin(element);
  }
  function* readWithin(root: Root): Generator<unknown, void> {
    for (const block of yield* blocksUnder(root, patterns)) yield* readAgain(block);
  }
  /** Of these, what is marked around them, and what stands in shadow trees under them; the rest is read as what came in. */
  function* readRelabelled(elements: ReadonlySet<Element>): Generator<unknown, void> {
    for (const element of elements) {
      const around = blockOf(element);
      if (around && store.has(around)) yield* readAgain(around);
    }
    for (const root of elements.size > 0 ? shadows.roots() : []) {
      if (isUnderAny(root, elements)) yield* readWithin(root);
    }
  }
  function* readTexts(texts: Set<Node>): Generator<unknown, void> {
    for (const node of texts) {
      const block = blockOfChange(node);
      if (block && (store.has(block) || patterns.mayHoldForm(wordsOfChange(block, node)))) {
        yield* readAgain(block);
      }
      yield;
    }
  }
  function* readChanges(changes: Changes): Generator<unknown, void> {
    const { cues } = tally;
    context = null;
    store.prune();
    shadows.prune();
    if (changes.overflow) {
      for (const block of store.blocks()) yield* readAgain(block);
      yield* readEverything();
      yield* lookForShadows('likely');
      return;
    }
    // What came later is marked and not counted: a list that drops its oldest rows may have marks alone.
    if (tally.isAboutBacks || store.size > 0) yield* readTexts(changes.texts);
    tally.prune();
    const title = titleOf(document);
    const titleNews = tally.retitle(title, patterns.passesGate(title));
    // All that spoke of the back has gone, as when an application shows its next page: what is left is judged anew.
    const isOtherPage = cues > 0 && tally.cues === 0;
    if (isOtherPage) {
      context = null;
      for (const block of store.blocks()) yield* readAgain(block);
    }
    const isKnown =
      titleNews !== 'new' && (tally.cues > 0 || (!isOtherPage && titleNews === 'kept'));
    if (!isKnown && patterns.passesGate(changedTexts(changes))) yield* readEverything();
    yield* readRelabelled(changes.relabelled);
    const again = new Set<Root>();
    for (const element of outermostAdded(changes)) yield* readAdded(element, again);
  }

  const attributes = ['contenteditable', 'lang'];
  const onChanges = (changes: Changes) => slices.add(readChanges(changes));
  const watcher = watchChanges({ document, onChanges, worked: slices.worked, attributes, signal });
  watcher.observe(document);
  slices.add(readEverything());
  slices.add(lookForShadows('likely'));
  let searched = false;
  /** The thorough search costs more than reading, so it is for those who want the whole answer. */
  const searchNow = (): void => {
    if (!searched) slices.add(lookForShadows('every'));
    searched = true;
  };
  signal.addEventListener('abort', () => store.clear());
  return {
    mentions: () => store.inOrder(),
    hasMentions: () => store.size > 0,
    settled() {
      searchNow();
      return watcher.flushed().then(() => slices.settled());
    },
    async rejected() {
      const found: RejectedForm[] = [];
      const roots = document.body ? [document.body, ...shadows.roots()] : [];
      slices.add(collectRejected(roots, judge, found));
      await slices.settled();
      return found;
    },
  };
}
