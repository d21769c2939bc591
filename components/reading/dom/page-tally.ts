import { isAllAbout } from '../../detection/is-all-about.ts';

type Block = Element | ShadowRoot;

/** What is known of a page as a whole, as far as it is still there. */
export class PageTally {
  /** Characters. */
  length = 0;
  /** Whether title or first heading hold words of backs. */
  isTitleAbout: boolean;
  readonly #titleRead: string;
  readonly #cuesByBlock = new Map<Block, number>();
  #cues = 0;

  /** @param title under which the page is read */
  constructor(title: string, isAbout: boolean) {
    this.#titleRead = title;
    this.isTitleAbout = isAbout;
  }

  /** How often the page speaks of the back beyond doubt. */
  get cues(): number {
    return this.#cues;
  }

  get isAboutBacks(): boolean {
    return this.#cues > 0 || this.isTitleAbout;
  }

  /** Whether title and text make every general word of the page worth a look. */
  get isAllAboutBacks(): boolean {
    return this.isTitleAbout || isAllAbout(this.#cues, this.length);
  }

  /** Tells how often a block speaks of the back; what was said of it before no longer counts. */
  count(block: Block, cues: number): void {
    this.#cues += cues - (this.#cuesByBlock.get(block) ?? 0);
    if (cues > 0) this.#cuesByBlock.set(block, cues);
    else this.#cuesByBlock.delete(block);
  }

  /** Corrects what was said of a block; one that came later does not count, for neither do its characters. */
  correct(block: Block, cues: number): void {
    if (this.#cuesByBlock.has(block)) this.count(block, cues);
  }

  /**
   * Takes the title as it is now. One that comes late tells the sense of words already read, and is `new`; one that
   * blinks (`1 new message`) is `back`, and tells nothing that was not known.
   */
  retitle(title: string, isAbout: boolean): 'new' | 'kept' | 'back' | 'other' {
    const wasAbout = this.isTitleAbout;
    this.isTitleAbout = isAbout;
    if (!isAbout) return 'other';
    if (wasAbout) return 'kept';
    return title === this.#titleRead ? 'back' : 'new';
  }

  /** Forgets blocks that left the page. */
  prune(): void {
    for (const block of this.#cuesByBlock.keys()) if (!block.isConnected) this.count(block, 0);
  }
}
