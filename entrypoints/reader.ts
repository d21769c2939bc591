import dayLines from 'virtual:backnotes/day-lines';
import figureWords from 'virtual:backnotes/figure';
import knowledgeJson from 'virtual:backnotes/knowledge';
import lexicon from 'virtual:backnotes/lexicon';
import regions from 'virtual:backnotes/regions';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageReporter } from '../components/controls/page-reporter.ts';
import { readDayLine } from '../components/episode/browser/read-day-line.ts';
import { cardFigure } from '../components/figure/view/card-figure.tsx';
import type { ReaderWorld } from '../components/gate/reader-slot.ts';
import { readKnowledge } from '../components/knowledge/read-knowledge.ts';
import { regionOf } from '../components/knowledge/region-of.ts';
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
import { translate } from '../components/strings/browser/translate.ts';

//  Only in pages that passed the gate (entrypoints/gate.ts), and in those where the reader asks for something.
//  settings ──> page switch ──on──> page session ── reading ──> highlighting ──> card
//                    └──────off──> nothing of ours is on the page
//  gatekeeper ──messages──> page session ──page reporter──> toolbar button
//  update of the extension ──abort──> nothing of ours is on the page
export default defineUnlistedScript(() => {
  const slot = (globalThis as ReaderWorld).backnotes;
  if (!slot || slot.signal.aborted || slot.hasReader()) return;
  const { signal, isAlive } = slot;
  const knowledge = readKnowledge(knowledgeJson);
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
        knowledge,
        shadowRootOf,
        translate,
        figure: cardFigure(figureWords),
        dayLine: (note) => readDayLine(dayLines, note, Date.now()),
        emergency: ({ region }) => regionOf(region, navigator.languages, regions).emergency,
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
