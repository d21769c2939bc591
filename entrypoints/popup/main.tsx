import '../../components/polyfill/browser/use-polyfill.ts';
import './popup.css';
import episodeContent from 'virtual:backnotes/episode';
import knowledgeJson from 'virtual:backnotes/knowledge';
import regions from 'virtual:backnotes/regions';
import rules from 'virtual:backnotes/triage';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dropSecondClicks } from '../../components/controls/dom/drop-second-clicks.ts';
import { createEpisodeKeeper } from '../../components/episode/browser/episode-keeper.ts';
import { createEpisodeStore } from '../../components/episode/browser/episode-store.ts';
import {
  allowMessages,
  mayShowMessages,
} from '../../components/episode/browser/message-permission.ts';
import { openSummaryTab } from '../../components/episode/browser/open-summary-tab.ts';
import { copyToClipboard } from '../../components/episode/dom/copy-to-clipboard.ts';
import { readKnowledge } from '../../components/knowledge/read-knowledge.ts';
import { regionOf } from '../../components/knowledge/region-of.ts';
import { openLibraryTab } from '../../components/library/browser/open-library-tab.ts';
import { openActivePage } from '../../components/popup/browser/active-page.ts';
import { openCheckDesk } from '../../components/popup/browser/check-desk.ts';
import { makeRoom } from '../../components/popup/browser/make-room.ts';
import type { PageSite } from '../../components/popup/page-site.ts';
import { PopupView } from '../../components/popup/view/popup-view.tsx';
import { createSettingsStore } from '../../components/settings/browser/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/default-settings.ts';
import { translate } from '../../components/strings/browser/translate.ts';
import { createFlowStore } from '../../components/triage/browser/flow-store.ts';
import { calendarDayOf } from '../../components/triage/calendar-day-of.ts';

/** Milliseconds after which a page has heard of a changed setting. */
const SETTLE_DELAY = 300;
/** Milliseconds that a page has to say its name before the popup shows: rows that come later shift the rest. */
const PATIENCE = 300;

async function openPopup(root: HTMLElement): Promise<void> {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  document.documentElement.lang = translate('popup_language');
  dropSecondClicks(root);
  const fitted = makeRoom(document.documentElement);

  const settingsStore = createSettingsStore();
  const knowledge = readKnowledge(knowledgeJson)();
  const page = await openActivePage();
  // Before the first read, so that no change falls in between.
  let settings = DEFAULT_SETTINGS;
  let terms: Awaited<ReturnType<typeof page.terms>> = null;
  let view = { canGoBack: false, hasFrames: false };
  let isLost = false;
  let site: PageSite = { host: null, why: 'popup_no_answer' };
  let draw = (): void => {};
  settingsStore.watch((changed) => {
    settings = changed;
    draw();
    setTimeout(refresh, SETTLE_DELAY);
  }, leaving.signal);
  const refresh = async (): Promise<void> => {
    [terms, view] = await Promise.all([page.terms(), page.view()]);
    draw();
  };
  let isNotKept = false;
  const keep = async (change: Promise<void>, region = settings.region): Promise<void> => {
    isNotKept = await change.then(
      () => false,
      () => true,
    );
    // The number that was asked for matters more than whether it could be kept.
    if (isNotKept) settings = { ...settings, region };
    draw();
  };
  const today = () => calendarDayOf(new Date());
  const lookAtSite = async (): Promise<void> => {
    site = await page.site();
    draw();
  };
  page.watch(() => void lookAtSite().then(refresh), leaving.signal);
  const siteKnown = lookAtSite();
  const [firstSettings, keeper, mayRemind] = await Promise.all([
    settingsStore.read(),
    createEpisodeKeeper(createEpisodeStore(), () => draw(), leaving.signal),
    mayShowMessages(),
  ]);
  settings = firstSettings;
  let reminds = mayRemind;
  const desk = await openCheckDesk({
    rules,
    content: episodeContent,
    keeper,
    flowStore: createFlowStore(),
    today,
    draw: () => draw(),
  });
  await fitted;
  // A page that hangs may answer in a minute, or never.
  await Promise.race([siteKnown, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

  draw = () =>
    render(
      <PopupView
        rules={rules}
        knowledge={knowledge}
        regions={regions}
        region={regionOf(settings.region, navigator.languages, regions)}
        settings={settings}
        resumed={desk.resumed()}
        done={desk.done()}
        kept={{
          rules,
          content: episodeContent,
          episodes: keeper.episodes(),
          problem: keeper.problem(),
          reminds,
        }}
        today={today()}
        locale={navigator.language}
        site={site}
        terms={terms}
        view={view}
        isLost={isLost}
        now={Date.now()}
        translate={translate}
        {...desk.actions}
        onRemind={async (on) => {
          reminds = await allowMessages(on);
          draw();
        }}
        onCopy={(text) => copyToClipboard(window, text)}
        onPrint={() => void openSummaryTab().then(() => window.close())}
        isNotKept={isNotKept}
        onSettings={(patch) => void keep(settingsStore.change(patch), patch.region)}
        onSiteOff={(host, off) => void keep(settingsStore.setSiteOff(host, off))}
        onShowTerm={async (index) => {
          if (await page.showTerm(terms ?? [], index)) return window.close();
          isLost = true;
          draw();
        }}
        onGoBack={async () => {
          if (await page.goBack()) return window.close();
          view = await page.view();
          draw();
        }}
        onOpenOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
        onOpenLibrary={(place) => void openLibraryTab(place).then(() => window.close())}
      />,
      root,
    );

  draw();
  void siteKnown.then(refresh);
  const cameBack = (): void => {
    if (document.visibilityState === 'visible') void desk.takeUp().then(refresh);
  };
  document.addEventListener('visibilitychange', cameBack, { signal: leaving.signal });
  // The end of a pause and a new day show without anything being pressed, and whatever the page does.
  setInterval(() => {
    draw();
    void refresh();
  }, 30_000);
}

const root = document.getElementById('popup');
if (root) void openPopup(root);
