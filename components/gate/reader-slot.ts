import type { Message } from '../messages/message.ts';

/** Where the gate and the reader meet: two scripts of ours in one page, the second there only when it is needed. */
export interface ReaderSlot {
  /** Ends both: the extension was updated or removed, or a newer gate has taken over. */
  signal: AbortSignal;
  /** False once the extension is gone; then the signal aborts too. */
  isAlive: () => boolean;
  /** True once a reader has started; a second one has nothing to do. */
  hasReader: () => boolean;
  /** Called by the reader when it has started. @param answer what it does with messages from now on */
  arrive(answer: (message: Message) => Promise<unknown>): void;
}

/** The global object of our scripts' own world, which no page sees. */
export type ReaderWorld = typeof globalThis & { backnotes?: ReaderSlot };
