import { isSkipped } from './flow-of.ts';
import { isInsideSkipped } from './is-inside-skipped.ts';
import type { PageMention } from './page-mention.ts';

/** What came and went, for whoever paints. */
export interface MentionChange {
  added: PageMention[];
  removed: PageMention[];
}

type Block = Element | ShadowRoot;

/** Inline elements that may stand around one which has become a block. */
const LEVELS_AROUND = 5;

/** The mentions of a page, by the block that they stand in. */
export class MentionStore {
  readonly #mentionsByBlock = new Map<Block, PageMention[]>();
  readonly #onChange: (change: MentionChange) => void;

  constructor(onChange: (change: MentionChange) => void) {
    this.#onChange = onChange;
  }

  get size(): number {
    let size = 0;
    for (const mentions of this.#mentionsByBlock.values()) size += mentions.length;
    return size;
  }

  has(block: Block): boolean {
    return this.#mentionsByBlock.has(block);
  }

  /**
   * Replaces what is known of a block. What still stands there is kept as it is: its mark does not flicker, and its
   * card does not close because a word has come behind it.
   */
  replace(block: Block, mentions: readonly PageMention[]): void {
    this.#forgetWithin(block, mentions);
    this.#forgetAround(block);
    const before = this.#mentionsByBlock.get(block) ?? [];
    const known = Map.groupBy(before, keyOf);
    const now = mentions.map(
      (mention) => known.get(keyOf(mention))?.find((one) => isAtSamePlace(one, mention)) ?? mention,
    );
    const kept = new Set(now);
    const removed = before.filter((mention) => !kept.delete(mention));
    const added = [...kept];
    if (added.length + removed.length === 0) return;
    if (now.length > 0) this.#mentionsByBlock.set(block, now);
    else this.#mentionsByBlock.delete(block);
    this.#onChange({ added, removed });
  }

  /** What a block's own words stand in is no block of its own any more: "Read more" has shown what was hidden. */
  #forgetWithin(block: Block, mentions: readonly PageMention[]): void {
    for (const { range } of mentions) {
      for (let node = range.startContainer.parentNode; node && node !== block; ) {
        if (node instanceof Element && this.has(node)) this.replace(node, []);
        node = node.parentNode;
      }
    }
  }

  /** And what is a block now has taken its words from the one around it. */
  #forgetAround(block: Block): void {
    let node = block.parentNode;
    for (let levels = 0; node instanceof Element && levels < LEVELS_AROUND; levels++) {
      const mentions = this.#mentionsByBlock.get(node);
      const left = mentions?.filter(({ range }) => !block.contains(range.startContainer));
      if (mentions && left && left.length < mentions.length) this.replace(node, left);
      node = node.parentNode;
    }
  }

  /** Forgets blocks that left the page, and those that became a place to write in, or were moved into code. */
  prune(): void {
    const isRead = (block: Block): boolean =>
      !(block instanceof Element) || !(isSkipped(block) || isInsideSkipped(block));
    for (const block of this.#mentionsByBlock.keys()) {
      if (!block.isConnected || !isRead(block)) this.replace(block, []);
    }
  }

  clear(): void {
    for (const block of [...this.#mentionsByBlock.keys()]) this.replace(block, []);
  }

  blocks(): Block[] {
    return [...this.#mentionsByBlock.keys()];
  }

  /** All mentions, in the order of the document; those of a shadow tree stand where its host stands. */
  inOrder(): PageMention[] {
    const all = [...this.#mentionsByBlock.values()].flat();
    // A page that just changed may have taken some away; the next reading forgets them.
    return all.filter(({ range }) => range.startContainer.isConnected).sort(compareMentions);
  }
}

/** The same for two mentions that are equal; few others have it. */
const keyOf = ({ note, text, range }: PageMention): string =>
  `${note} ${range.startOffset} ${range.endOffset} ${text}`;

const isAtSamePlace = (a: PageMention, b: PageMention): boolean =>
  a.range.startContainer === b.range.startContainer &&
  a.range.endContainer === b.range.endContainer;

function compareMentions(a: PageMention, b: PageMention): number {
  const first = a.range.startContainer;
  const second = b.range.startContainer;
  if (first === second) return a.range.startOffset - b.range.startOffset;
  const [outerFirst, outerSecond] = [inLightTree(first), inLightTree(second)];
  const position = outerFirst.compareDocumentPosition(outerSecond);
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}

function inLightTree(node: Node): Node {
  let outer = node;
  for (let root = outer.getRootNode(); root instanceof ShadowRoot; root = outer.getRootNode()) {
    outer = root.host;
  }
  return outer;
}
