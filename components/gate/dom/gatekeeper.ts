import { whenTimeComes } from '../../controls/dom/when-time-comes.ts';
import type { Message, PageView } from '../../messages/message.ts';
import { siteOf } from '../../page/dom/site-of.ts';
import { hasFrames } from '../../reading/dom/has-frames.ts';
import type { Gate } from '../create-gate.ts';
import { createPageGate, type PageGate } from './page-gate.ts';
import type { ReaderSlot } from './reader-slot.ts';

type Answer = (message: Message) => Promise<unknown>;

export interface GatekeeperParts {
  document: Document;
  /** Compiles the gate; asked on the first page that is on. */
  gate: () => Gate;
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Has the reader put into this page. */
  loadReader: () => void;
  /** A card has opened in another frame of the tab, or closed. */
  onCardElsewhere: (open: boolean) => void;
  /** Told, while there is no reader, whether Backnotes is on here. */
  onSwitch: (on: boolean) => void;
  life: Pick<ReaderSlot, 'signal' | 'isAlive'>;
}

/** What stands in every page: it lets the reader in where there may be something to mark, and for those who ask. */
export interface Gatekeeper {
  /** @param from the time from which Backnotes is on here, as `onFrom` gives it */
  apply(from: number): void;
  answer: Answer;
  slot: ReaderSlot;
}

/** Milliseconds within which storage answers and a reader that was called arrives, or never. */
const PATIENCE = 10_000;

export function createGatekeeper(parts: GatekeeperParts): Gatekeeper {
  const { document, life } = parts;
  let gate: Gate | null = null;
  let watch: { page: PageGate; end: AbortController } | null = null;
  let isCalled = false;
  let reader: Answer | null = null;
  let waiting: (() => void)[] = [];
  let endWait = (): void => {};

  /** Resolves when it is known whether Backnotes is on here: who asks before would hear that there is nothing. */
  const decided = Promise.withResolvers<void>();
  const soon = (event: Promise<void>): Promise<void> =>
    Promise.race([event, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);

  const stop = (): void => {
    endWait();
    watch?.end.abort();
    watch = null;
  };
  const callReader = (): void => {
    if (isCalled || !life.isAlive()) return;
    isCalled = true;
    stop();
    parts.loadReader();
  };
  const start = (): void => {
    const end = new AbortController();
    gate ??= parts.gate();
    const page = createPageGate({
      document,
      gate,
      shadowRootOf: parts.shadowRootOf,
      onPass: callReader,
      signal: end.signal,
    });
    watch = { page, end };
  };
  const readerOrNull = async (): Promise<Answer | null> => {
    callReader();
    if (!reader) await soon(new Promise((resolve) => waiting.push(resolve)));
    return reader;
  };
  // A function of its own: it is handed on as a listener, and calls itself when a pause ends.
  const apply = (from: number): void => {
    decided.resolve();
    // Storage may answer when the page has been left already.
    if (isCalled || life.signal.aborted || !document.defaultView) return;
    const left = from - Date.now();
    if (left <= 0) {
      if (!watch) start();
    } else {
      stop();
      if (left < Number.POSITIVE_INFINITY) endWait = whenTimeComes(from, () => apply(0));
    }
    parts.onSwitch(watch !== null || isCalled);
  };
  life.signal.addEventListener('abort', stop);
  return {
    apply,
    async answer(message) {
      if (message.kind === 'card-elsewhere') parts.onCardElsewhere(message.open);
      if (reader) return reader(message);
      if (message.kind !== 'tell-site' && message.kind !== 'tell-view') await soon(decided.promise);
      const isOn = watch !== null || isCalled;
      switch (message.kind) {
        case 'tell-site':
          return siteOf(document);
        case 'tell-view':
          return { canGoBack: false, hasFrames: hasFrames(document) } satisfies PageView;
        case 'list-terms':
          await watch?.page.lookEverywhere();
          return (isCalled ? await (await readerOrNull())?.(message) : null) ?? [];
        case 'list-rejected':
          return (isOn ? await (await readerOrNull())?.(message) : null) ?? [];
        case 'look-up':
          return (isOn ? await (await readerOrNull())?.(message) : null) ?? null;
        case 'toggle-marks':
          return isOn;
        default:
          return false;
      }
    },
    slot: {
      ...life,
      hasReader: () => reader !== null,
      arrive(answer) {
        isCalled = true;
        stop();
        reader = answer;
        for (const resolve of waiting) resolve();
        waiting = [];
      },
    },
  };
}
