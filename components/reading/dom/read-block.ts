import { findMentions } from '../../detection/find-mentions.ts';
import type { Surroundings } from '../../detection/surroundings.ts';
import type { Vocabulary } from '../../detection/vocabulary.ts';
import { collectRuns } from './collect-runs.ts';
import type { PageMention } from './page-mention.ts';
import { rangeInRun } from './range-in-run.ts';

/** What reading a block needs to know. */
export interface BlockContext {
  vocabulary: Vocabulary;
  surroundings: (block: Element | ShadowRoot) => Surroundings;
  isEnglish: (block: Element | ShadowRoot) => boolean;
  mayHoldForm: (text: string) => boolean;
  /** Told of forms that were found and not marked. */
  onRejected?: ((note: string, text: string, why: string) => void) | undefined;
  /** Told how often a run spoke of the back. */
  onBackCues?: ((count: number) => void) | undefined;
}

/** Finds the mentions that stand in a block itself, not in blocks inside it. */
export function readBlock(block: Element | ShadowRoot, context: BlockContext): PageMention[] {
  const mentions: PageMention[] = [];
  for (const run of collectRuns(block)) {
    if (!context.mayHoldForm(run.text)) continue;
    if (!context.isEnglish(block)) return [];
    const reading = findMentions(
      run.text,
      context.surroundings(block),
      context.vocabulary,
      (rejected) => {
        const text = run.text.slice(rejected.start, rejected.end);
        context.onRejected?.(rejected.note, text, rejected.why);
      },
    );
    if (reading.backCues > 0) context.onBackCues?.(reading.backCues);
    for (const { note, start, end, why } of reading.mentions) {
      const range = rangeInRun(run, start, end);
      if (range) mentions.push({ note, text: run.text.slice(start, end), range, why });
    }
  }
  return mentions;
}
