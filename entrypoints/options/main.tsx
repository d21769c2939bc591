import '../../components/polyfill/browser/use-polyfill.ts';
import './options.css';
import './lists.css';
import knowledgeJson from 'virtual:backnotes/knowledge';
import regions from 'virtual:backnotes/regions';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readKnowledge } from '../../components/knowledge/read-knowledge.ts';
import { regionOfLocale } from '../../components/knowledge/region-of-locale.ts';
import { createSettingsStore } from '../../components/settings/browser/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/default-settings.ts';
import { createSaver } from '../../components/settings/dom/saver.ts';
import { OptionsView } from '../../components/settings/view/options-view.tsx';
import { translate } from '../../components/strings/browser/translate.ts';
import { watchSyncState } from '../../components/sync/browser/watch-sync-state.ts';
import type { StorageArea } from '../../components/sync/storage-area.ts';
import type { SyncState } from '../../components/sync/sync-state.ts';

async function openOptions(root: HTMLElement): Promise<void> {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  document.documentElement.lang = translate('options_language');
  document.title = translate('options_title');

  const store = createSettingsStore();
  const { notes } = readKnowledge(knowledgeJson)();
  const automaticRegion = regionOfLocale(navigator.languages, regions);
  let settings = DEFAULT_SETTINGS;
  let syncState: SyncState | null = null;
  const { save, saved } = createSaver(async () => {
    settings = await store.read();
    draw();
  }, leaving.signal);

  const draw = () =>
    render(
      <OptionsView
        settings={settings}
        regions={regions}
        automaticRegion={automaticRegion}
        noteTitle={(id) => notes[id]?.title}
        syncState={syncState}
        locale={navigator.language}
        saved={saved()}
        translate={translate}
        onChange={(patch) => save(() => store.change(patch))}
        onSiteOff={(host, off) => save(() => store.setSiteOff(host, off))}
        onTermHidden={(id, hidden) => save(() => store.setTermHidden(id, hidden))}
        onReset={() => save(() => store.change({ ...DEFAULT_SETTINGS }))}
      />,
      root,
    );

  store.watch((changed) => {
    settings = changed;
    draw();
  }, leaving.signal);
  settings = await store.read();
  draw();
  watchSyncState(
    browser.storage.local as unknown as StorageArea,
    (state) => {
      syncState = state;
      draw();
    },
    leaving.signal,
  );
}

const root = document.getElementById('options');
if (root) void openOptions(root);
