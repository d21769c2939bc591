import '../../components/polyfill/browser/use-polyfill.ts';
import '../../components/webdav/view/webdav.css';
import './options.css';
import '../../components/settings/view/contents-list.css';
import './carry.css';
import './lists.css';
import knowledgeJson from 'virtual:backnotes/knowledge';
import regions from 'virtual:backnotes/regions';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dropSecondClicks } from '../../components/controls/dom/drop-second-clicks.ts';
import { readKnowledge } from '../../components/knowledge/read-knowledge.ts';
import { regionOfLocale } from '../../components/knowledge/region-of-locale.ts';
import { createSettingsHistory } from '../../components/settings/browser/settings-history.ts';
import { createSettingsStore } from '../../components/settings/browser/settings-store.ts';
import { watchStored } from '../../components/settings/browser/watch-stored.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/default-settings.ts';
import { createSaver } from '../../components/settings/dom/saver.ts';
import type { SettingsPatch } from '../../components/settings/settings.ts';
import type { Stored } from '../../components/settings/stored.ts';
import { travelPolicy } from '../../components/settings/travel-policy.ts';
import { OptionsView } from '../../components/settings/view/options-view.tsx';
import { translate } from '../../components/strings/browser/translate.ts';
import { askSyncNow } from '../../components/sync/browser/ask-sync-now.ts';
import { watchSyncState } from '../../components/sync/browser/watch-sync-state.ts';
import type { StorageArea } from '../../components/sync/storage-area.ts';
import type { SyncState } from '../../components/sync/sync-state.ts';
import { watchWebdav } from '../../components/webdav/browser/watch-webdav.ts';
import { webdavPageControls } from '../../components/webdav/browser/webdav-page-controls.ts';
import { WebdavSection } from '../../components/webdav/view/webdav-section.tsx';
import type { WebdavStatus } from '../../components/webdav/webdav-status.ts';

async function openOptions(root: HTMLElement): Promise<void> {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  document.documentElement.lang = translate('options_language');
  document.title = translate('options_title');
  dropSecondClicks(root);

  const local = browser.storage.local as unknown as StorageArea;
  const store = createSettingsStore(local);
  const history = createSettingsHistory(local);
  const { notes } = readKnowledge(knowledgeJson)();
  const automaticRegion = regionOfLocale(navigator.languages, regions);
  let settings = DEFAULT_SETTINGS;
  let stored: Stored = { registers: new Map(), steps: [], device: undefined };
  let syncState: SyncState | null = null;
  let webdav: WebdavStatus | null = null;
  const webdavControls = webdavPageControls();
  const { save, saved } = createSaver(async () => {
    settings = await store.read();
    draw();
  }, leaving.signal);

  const change = async (patch: SettingsPatch): Promise<void> => {
    // The browser may ask about the list of sites itself, and does so only within the click.
    const asks = patch.syncSitesOff === true && webdav?.connection;
    if (asks && !(await webdavControls.allowSites())) return draw();
    await save(() => store.change(patch));
  };
  const reset = async (): Promise<void> => {
    await history.reset();
    // How this device syncs stays as it is, but for the sites: those it may no longer send.
    await store.change({ pausedUntil: null, syncSitesOff: false });
  };

  const draw = () =>
    render(
      <OptionsView
        settings={settings}
        stored={stored}
        regions={regions}
        automaticRegion={automaticRegion}
        noteTitle={(id) => notes[id]?.title}
        syncState={syncState}
        locale={navigator.language}
        saved={saved()}
        translate={translate}
        onChange={(patch) => void change(patch)}
        onSiteOff={(host) => save(() => store.setSiteOff(host, true))}
        onSiteDropped={(site) => void save(() => store.dropSite(site))}
        onTermHidden={(id, hidden) => save(() => store.setTermHidden(id, hidden))}
        onReset={() => save(reset)}
        onNameDevice={(name) => save(() => history.nameDevice(name))}
        syncNow={askSyncNow}
        onTakeOver={(received, mode, source) =>
          save(() => history.takeOver(received, mode, source))
        }
        onUndo={(step) => save(() => history.undo(step))}
      >
        <WebdavSection
          status={webdav}
          controls={webdavControls}
          locale={navigator.language}
          translate={translate}
        />
      </OptionsView>,
      root,
    );

  store.watch((changed) => {
    settings = changed;
    draw();
  }, leaving.signal);
  settings = await store.read();
  draw();
  watchStored(
    local,
    (held) => {
      stored = held;
      draw();
    },
    leaving.signal,
  );
  watchWebdav(
    local,
    travelPolicy,
    (status) => {
      webdav = status;
      draw();
    },
    leaving.signal,
  );
  watchSyncState(
    local,
    (state) => {
      syncState = state;
      draw();
    },
    leaving.signal,
  );
}

const root = document.getElementById('options');
if (root) void openOptions(root);
