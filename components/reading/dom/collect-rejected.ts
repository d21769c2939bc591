import type { RejectedForm } from '../../messages/message.ts';
import { everyBlock } from './every-block.ts';

type Block = Element | ShadowRoot;

/** Gathers the forms that stand under some roots and are not marked, with the reason. Reads all of it, block by block. */
export function* collectRejected(
  roots: readonly Block[],
  judge: (block: Block) => Generator<unknown, { rejected: RejectedForm[] }>,
  into: RejectedForm[],
): Generator<unknown, void> {
  for (const root of roots) {
    for (const block of everyBlock(root)) {
      into.push(...(yield* judge(block)).rejected);
      yield;
    }
  }
}
