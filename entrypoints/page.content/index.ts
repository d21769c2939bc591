import './style.css';
import knowledgeJson from 'virtual:backnotes/knowledge';
import lexicon from 'virtual:backnotes/lexicon';
import regions from 'virtual:backnotes/regions';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readKnowledge } from '../../components/knowledge/read-knowledge.ts';
import { regionOf } from '../../components/knowledge/region-of.ts';
import { answerMessages } from '../../components/messages/browser/answer-messages.ts';
import { isReadingMatter } from '../../components/page/dom/is-reading-matter.ts';
import { isTinyFrame } from '../../components/page/dom/is-tiny-frame.ts';
import { createPageSession } from '../../components/page/dom/page-session.ts';
import { createPageSwitch } from '../../components/page/dom/page-switch.ts';
import { shadowRootOf } from '../../components/reading/browser/shadow-root-of.ts';
import { hideTerm } from '../../components/settings/browser/hide-term.ts';
import { readSettings, watchSettings } from '../../components/settings/browser/settings-reader.ts';
import { translate } from '../../components/strings/browser/translate.ts';

//  settings ──> page switch ──on──> page session ── reading ──> highlighting ──> card
//                    └──────off──> nothing of ours is on the page
//  popup, scan ──messages──> page session
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main({ signal }) {
    if (isTinyFrame(window) || !isReadingMatter(document)) return;
    const knowledge = readKnowledge(knowledgeJson);
    const page = createPageSwitch({
      host: location.hostname,
      signal,
      start: (settings, sessionSignal) =>
        createPageSession({
          document,
          lexicon,
          knowledge,
          shadowRootOf,
          translate,
          emergency: ({ region }) => regionOf(region, navigator.languages, regions).emergency,
          onHide: hideTerm,
          settings,
          signal: sessionSignal,
        }),
    });
    watchSettings(page.apply, signal);
    const started = readSettings().then(page.apply);
    answerMessages(async (message) => {
      await started;
      if (message.kind === 'tell-site') return location.hostname;
      if (message.kind === 'list-terms') return page.session()?.list(message.why === true) ?? [];
      return page.session()?.show(message.index) ?? false;
    }, signal);
  },
});
