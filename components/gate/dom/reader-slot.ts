import type { CardMaker } from '../../card/dom/card-maker.ts';
import type { Message } from '../../messages/message.ts';

/** Where our scripts in one page meet: the gate, and when they are needed, the card and the reader after it. */
export interface ReaderSlot {
  /** Ends both: the extension was updated or removed, or a newer gate has taken over. */
  signal: AbortSignal;
  /** False once the extension is gone; then the signal aborts too. */
  isAlive: () => boolean;
  /** True once a reader has started; a second one has nothing to do. */
  hasReader: () => boolean;
  /** Left here by the script of the card. */
  card?: CardMaker;
  /** Called by the reader when it has started. @param answer what it does with messages from now on */
  arrive(answer: (message: Message) => Promise<unknown>): void;
}

/** The global object of our scripts' own world, which no page sees. */
export type ReaderWorld = typeof globalThis & { backnotes?: ReaderSlot };
