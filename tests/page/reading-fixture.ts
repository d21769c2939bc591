import lexicon from 'virtual:backnotes/lexicon';
import { listedTerms } from '../../components/highlighting/dom/listed-terms.ts';
import { createPageReader, type PageReader } from '../../components/reading/dom/page-reader.ts';

/** A reader on the page of a test, as the content script sets it up, without the browser's help for closed roots. */
export interface ReadingProbe {
  reader: PageReader;
  abort: AbortController;
  counts: { added: number; removed: number };
}

/** @param meanwhile what the page does when the first words are marked, before others are read */
export function setUp(meanwhile = (): void => {}): ReadingProbe {
  let isFirst = true;
  const abort = new AbortController();
  const counts = { added: 0, removed: 0 };
  const reader = createPageReader({
    document,
    lexicon,
    shadowRootOf: (element) => element.shadowRoot,
    onChange: ({ added, removed }) => {
      if (isFirst) queueMicrotask(meanwhile);
      isFirst = false;
      counts.added += added.length;
      counts.removed += removed.length;
    },
    signal: abort.signal,
  });
  return { reader, abort, counts };
}

/** `note:text` of every mention, once the page is read. */
export async function terms(probe: ReadingProbe): Promise<string[]> {
  await probe.reader.settled();
  return probe.reader.mentions().map(({ note, text }) => `${note}:${text}`);
}

/** The words that the offsets of each listed term give back from `body.textContent`. */
export async function wordsByOffset(probe: ReadingProbe): Promise<(string | null)[]> {
  await probe.reader.settled();
  const text = document.body.textContent ?? '';
  return listedTerms(document.body, probe.reader.mentions(), { offsets: true }).map(
    ({ start, end }) => (start === null || end === null ? null : text.slice(start, end)),
  );
}
