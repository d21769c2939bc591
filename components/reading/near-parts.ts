/** A stretch of text, by its number, and the part of it that is near a place. */
export interface TextPart {
  index: number;
  start: number;
  end: number;
}

/** Gathers what lies within reach of some places in a text that is cut into stretches. */
export class NearParts {
  readonly #reach: number;
  readonly #lengths: number[] = [];
  readonly #places = new Map<number, readonly number[]>();

  /** @param reach characters to either side */
  constructor(reach: number) {
    this.#reach = reach;
  }

  /** Tells how long a stretch is; every one is told before `parts` is asked. */
  measure(index: number, length: number): void {
    this.#lengths[index] = length;
  }

  /** @param offsets places in the stretch, ascending */
  add(index: number, offsets: readonly number[]): void {
    if (offsets.length > 0) this.#places.set(index, offsets);
  }

  /** In the order of the text, joined where they overlap. */
  parts(): TextPart[] {
    const found: TextPart[] = [];
    for (const [index, offsets] of this.#places) {
      for (const offset of offsets) found.push(...this.#around(index, offset));
    }
    found.sort((a, b) => a.index - b.index || a.start - b.start);
    const joined: TextPart[] = [];
    for (const part of found) {
      const last = joined.at(-1);
      if (last && last.index === part.index && part.start <= last.end) {
        last.end = Math.max(last.end, part.end);
      } else joined.push(part);
    }
    return joined;
  }

  #around(index: number, offset: number): TextPart[] {
    const length = this.#lengths[index] ?? 0;
    const around = [
      {
        index,
        start: Math.max(0, offset - this.#reach),
        end: Math.min(length, offset + this.#reach),
      },
    ];
    for (let left = this.#reach - offset, at = index - 1; left > 0 && at >= 0; at--) {
      const end = this.#lengths[at] ?? 0;
      if (end > 0) around.push({ index: at, start: Math.max(0, end - left), end });
      left -= Math.max(end, 1);
    }
    for (
      let left = this.#reach - (length - offset), at = index + 1;
      left > 0 && at < this.#lengths.length;
      at++
    ) {
      const end = this.#lengths[at] ?? 0;
      if (end > 0) around.push({ index: at, start: 0, end: Math.min(end, left) });
      left -= Math.max(end, 1);
    }
    return around;
  }
}
