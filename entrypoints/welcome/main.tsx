import '../../components/polyfill/browser/use-polyfill.ts';
import './welcome.css';
import knowledgeJson from 'virtual:backnotes/knowledge';
import lexicon from 'virtual:backnotes/lexicon';
import regions from 'virtual:backnotes/regions';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createCardMaker } from '../../components/card/dom/create-card-maker.ts';
import {
  openKeySettings,
  readKeyBindings,
} from '../../components/controls/browser/key-bindings.ts';
import type { KeyBinding } from '../../components/controls/key-binding.ts';
import { readKnowledge } from '../../components/knowledge/read-knowledge.ts';
import { regionOf } from '../../components/knowledge/region-of.ts';
import { openLibraryTab } from '../../components/library/browser/open-library-tab.ts';
import { createPageSession } from '../../components/page/dom/page-session.ts';
import { createPageSwitch } from '../../components/page/dom/page-switch.ts';
import { shadowRootOf } from '../../components/reading/browser/shadow-root-of.ts';
import { createSettingsStore } from '../../components/settings/browser/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/default-settings.ts';
import { translate } from '../../components/strings/browser/translate.ts';
import { WelcomeView } from '../../components/welcome/view/welcome-view.tsx';

//  settings, keys ──> view
//  settings ──> page switch ──> marks and card on the view's text, as on any page
async function openWelcome(root: HTMLElement): Promise<void> {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  document.documentElement.lang = translate('card_language');
  document.title = translate('welcome_title');

  const store = createSettingsStore();
  const card = createCardMaker({
    knowledge: readKnowledge(knowledgeJson),
    translate,
    emergency: ({ region }) => regionOf(region, navigator.languages, regions).emergency,
  });
  const page = createPageSwitch({
    host: '',
    signal: leaving.signal,
    start: (settings, signal) =>
      createPageSession({
        document,
        lexicon,
        card,
        shadowRootOf,
        onHide: (id) => void store.setTermHidden(id, true),
        openLibrary: (id) => void openLibraryTab({ kind: 'note', id }),
        settings,
        signal,
      }),
  });
  let settings = DEFAULT_SETTINGS;
  let bindings: KeyBinding[] | null = null;
  let draw = (): void => {};
  // Before the first read, so that no change falls in between.
  store.watch((changed) => {
    settings = changed;
    draw();
    page.apply(changed);
  }, leaving.signal);
  [settings, bindings] = await Promise.all([store.read(), readKeyBindings()]);

  draw = () =>
    render(
      <WelcomeView
        textSize={settings.textSize}
        bindings={bindings}
        onChangeKeys={() => void openKeySettings()}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        onOpenLibrary={() => void openLibraryTab({ kind: 'guide', section: null })}
        translate={translate}
      />,
      root,
    );
  // The reader may come back from having changed them.
  const keysMayHaveChanged = async (): Promise<void> => {
    bindings = await readKeyBindings();
    draw();
  };
  window.addEventListener('focus', () => void keysMayHaveChanged(), { signal: leaving.signal });
  draw();
  page.apply(settings);
}

const root = document.getElementById('welcome');
if (root) void openWelcome(root);
