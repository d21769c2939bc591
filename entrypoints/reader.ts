import lexicon from 'virtual:backnotes/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageReporter } from '../components/controls/page-reporter.ts';
import type { ReaderWorld } from '../components/gate/dom/reader-slot.ts';
import { tellBackground } from '../components/messages/browser/tell-background.ts';
import { answerMessage } from '../components/page/dom/answer-message.ts';
import { createPageSession } from '../components/page/dom/page-session.ts';
import { createPageSwitch } from '../components/page/dom/page-switch.ts';
import { siteOf } from '../components/page/dom/site-of.ts';
import { watchUpdate } from '../components/page/dom/watch-update.ts';
import { shadowRootOf } from '../components/reading/browser/shadow-root-of.ts';
import { hideTerm } from '../components/settings/browser/hide-term.ts';
import { readSettings, watchSettings } from '../components/settings/browser/settings-reader.ts';
import type { Settings } from '../components/settings/settings.ts';

//  Only in pages that passed the gate (entrypoints/gate.ts), and in those where the reader asks for something.
//  settings ──> page switch ──on──> page session ── reading ──> highlighting ──> card
//                    └──────off──> nothing of ours is on the page
//  gatekeeper ──messages──> page session ──page reporter──> toolbar button
//  update of the extension ──abort──> nothing of ours is on the page
export default defineUnlistedScript(() => {
  const slot = (globalThis as ReaderWorld).backnotes;
  if (!slot?.card || slot.signal.aborted || slot.hasReader()) return;
  const { signal, isAlive, card } = slot;
  const button = createPageReporter((report) => {
    if (window === window.top && isAlive()) void tellBackground({ kind: 'report-page', ...report });
  });
  const watchMarks = watchUpdate(window, isAlive, signal);
  const page = createPageSwitch({
    host: siteOf(document),
    onSwitch: button.on,
    signal,
    start: (settings, sessionSignal) =>
      createPageSession({
        document,
        lexicon,
        card,
        shadowRootOf,
        onHide: hideTerm,
        openLibrary: (note) => void tellBackground({ kind: 'open-library', note }),
        onTermCount(count) {
          watchMarks(count > 0);
          button.count(count);
        },
        onSeen(open) {
          // Escape goes to the frame that has the focus, and the card may be in another one. `length` counts the frames.
          if (window !== window.top || window.length > 0) {
            void tellBackground({ kind: 'report-card', open });
          }
        },
        isAlive,
        settings,
        signal: sessionSignal,
      }),
  });
  const apply = (settings: Settings) => {
    // Storage may answer when the page has been left already.
    if (!document.defaultView) return;
    page.apply(settings);
    button.badge(settings.badge);
  };
  watchSettings(apply, signal);
  const started = readSettings().then(apply);
  slot.arrive(async (message) => {
    await started;
    return answerMessage(message, document, page.session());
  });
  const restored = async ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !isAlive()) return;
    // Nothing was told to the page while it was put away.
    apply(await readSettings());
    button.again();
  };
  window.addEventListener('pageshow', restored, { signal });
});
