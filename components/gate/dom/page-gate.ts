import { changedTexts, outermostAdded } from '../../reading/dom/changed-blocks.ts';
import type { Changes } from '../../reading/dom/changes.ts';
import { shadowChecks } from '../../reading/dom/shadow-checks.ts';
import { createShadowFinder } from '../../reading/dom/shadow-finder.ts';
import { createSlices } from '../../reading/dom/slices.ts';
import { textOf } from '../../reading/dom/stretch.ts';
import { stretchesOf } from '../../reading/dom/stretches-of.ts';
import { watchChanges } from '../../reading/dom/watch-changes.ts';
import type { Gate } from '../create-gate.ts';

export interface PageGateParts {
  document: Document;
  gate: Gate;
  /** Gives the shadow root of an element, closed ones too where the browser lets an extension see them. */
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called once, when there may be something to mark; the gate has ended itself then. */
  onPass: () => void;
  signal: AbortSignal;
}

/** Watches a page for as long as nothing on it is about backs. */
export interface PageGate {
  /** Looks into every corner, as those want who open the list. Resolves when that is done. */
  lookEverywhere(): Promise<void>;
}

/** Characters beyond which a page is only glanced at for shadow roots: so much text is no shell of an application. */
const LONG_TEXT = 50_000;

/** Characters that are worth a question; shorter texts are put together first. */
const ENOUGH_TEXT = 20_000;

/** Asks the page now, and whatever changes in it later, until something passes or the signal aborts. */
export function createPageGate(parts: PageGateParts): PageGate {
  const { document, gate, signal } = parts;
  const life = new AbortController();
  const end = (): void => life.abort();
  signal.addEventListener('abort', end, { signal: life.signal });
  const slices = createSlices(document, life.signal);
  const shadows = createShadowFinder(parts.shadowRootOf);
  /** Characters that were asked. */
  let length = 0;

  function* ask(text: string, beside = ''): Generator<null, void> {
    if (!(yield* gate(text, beside)) || life.signal.aborted) return;
    end();
    parts.onPass();
  }
  function* askRoot(root: Element | ShadowRoot, before = ''): Generator<unknown, void> {
    // Small parts are put together, so that a million of them are not asked one by one.
    let small = before;
    for (const stretch of stretchesOf(root)) {
      const text = stretch ? textOf(stretch) : '';
      length += text.length;
      if (text.length > ENOUGH_TEXT) {
        yield* ask(text, small);
        small = '';
      } else if (text !== '') {
        small = small === '' ? text : `${small}\n${text}`;
        if (small.length > ENOUGH_TEXT) {
          yield* ask(small);
          small = '';
        }
      }
      yield;
    }
    yield* ask(small);
  }
  function* askPage(): Generator<unknown, void> {
    length = 0;
    // The title goes with the text: to ask it alone would need the pattern for short texts as well.
    if (document.body) yield* askRoot(document.body, document.title);
    for (const root of shadows.roots()) yield* askRoot(root);
  }
  function* askShadows(found: Generator<ShadowRoot | null>): Generator<unknown, void> {
    for (const root of found) {
      if (root) {
        watcher.observe(root);
        yield* askRoot(root);
      }
      yield;
    }
    checkLater();
  }
  const searchAgain = (): void => slices.add(askShadows(shadows.searchAgain()));
  const checkLater = shadowChecks(shadows, searchAgain, life.signal);
  function* askEverywhere(isThorough: boolean): Generator<unknown, void> {
    if (!document.body) return;
    const search = isThorough ? 'every' : length > LONG_TEXT ? 'glance' : 'likely';
    yield* askShadows(shadows.search(document.body, search));
  }
  function* askChanges(changes: Changes): Generator<unknown, void> {
    shadows.prune();
    if (changes.overflow) {
      yield* askPage();
      yield* askEverywhere(false);
      return;
    }
    yield* ask(changedTexts(changes));
    for (const element of outermostAdded(changes)) {
      yield* askShadows(shadows.search(element, 'likely'));
    }
  }

  const watcher = watchChanges({
    document,
    onChanges: (changes) => slices.add(askChanges(changes)),
    signal: life.signal,
  });
  watcher.observe(document);
  slices.add(askPage());
  slices.add(askEverywhere(false));
  return {
    lookEverywhere() {
      slices.add(askEverywhere(true));
      return watcher.flushed().then(() => slices.settled());
    },
  };
}
