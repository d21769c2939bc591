import gateSources from 'virtual:backnotes/gate';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { relayEscape } from '../components/card/dom/relay-escape.ts';
import { createPageReporter } from '../components/controls/page-reporter.ts';
import { callReader } from '../components/gate/browser/call-reader.ts';
import { type ScriptLife, startLife } from '../components/gate/browser/script-life.ts';
import { watchGateKeys } from '../components/gate/browser/watch-gate-keys.ts';
import { createGate } from '../components/gate/create-gate.ts';
import { createGatekeeper } from '../components/gate/dom/gatekeeper.ts';
import type { ReaderWorld } from '../components/gate/dom/reader-slot.ts';
import { answerMessages } from '../components/messages/browser/answer-messages.ts';
import { tellBackground } from '../components/messages/browser/tell-background.ts';
import { isReadingMatter } from '../components/page/dom/is-reading-matter.ts';
import { onceLargeEnough } from '../components/page/dom/once-large-enough.ts';
import { siteOf } from '../components/page/dom/site-of.ts';
import { shadowRootOf } from '../components/reading/browser/shadow-root-of.ts';

//  In every page, so every byte counts (docs/adr/0008-two-scripts.md).
//  is it on here? ──> gatekeeper ── page gate asks the text ──pass──> background puts the reader in
//  popup, commands, scan ──messages──> gatekeeper ──> the reader, once it is there
export default defineUnlistedScript(() => start());

function start(): void {
  if (!isReadingMatter(document)) return;
  const life = startLife(document, start);
  onceLargeEnough(window, () => life.isAlive() && watch(life), life.signal);
}

function watch(life: ScriptLife): void {
  const button = createPageReporter((report) => {
    if (window === window.top) void tellBackground({ kind: 'report-page', ...report });
  });
  const keeper = createGatekeeper({
    document,
    gate: () => createGate(gateSources),
    shadowRootOf,
    loadReader: () => void callReader(life.signal),
    onSwitch: button.on,
    onCardElsewhere: relayEscape(
      window,
      () => void tellBackground({ kind: 'hide-cards' }),
      life.signal,
    ),
    life,
  });
  (globalThis as ReaderWorld).backnotes = keeper.slot;
  answerMessages(keeper.answer, life.signal);
  const { look } = watchGateKeys(siteOf(document), keeper.apply, life.signal);
  void look();
  const restored = ({ persisted }: PageTransitionEvent): void => {
    // Nothing was told to the page while it was put away.
    if (persisted && life.isAlive()) void look().then(button.again);
  };
  window.addEventListener('pageshow', restored, { signal: life.signal });
  // Chromium makes pages ready ahead: what they told the button was about another page, and went unheard.
  document.addEventListener('prerenderingchange', button.again, { signal: life.signal });
}
