import '../../components/polyfill/browser/use-polyfill.ts';
import './summary.css';
import rules from 'virtual:backnotes/triage';
import { render } from 'preact';
import { createEpisodeStore } from '../../components/episode/browser/episode-store.ts';
import { copyToClipboard } from '../../components/episode/dom/copy-to-clipboard.ts';
import { summarizeEpisode } from '../../components/episode/summarize-episode.ts';
import { SummaryView } from '../../components/episode/view/summary-view.tsx';
import { createSettingsStore } from '../../components/settings/browser/settings-store.ts';
import { translate } from '../../components/strings/browser/translate.ts';
import { calendarDayOf } from '../../components/triage/calendar-day-of.ts';

//  what is kept ──> summary ──> one page, to print or to copy
async function openSummary(root: HTMLElement): Promise<void> {
  const leaving = new AbortController();
  window.addEventListener('pagehide', () => leaving.abort(), { once: true });
  document.documentElement.lang = translate('card_language');
  document.title = translate('episode_summary_page');
  const store = createEpisodeStore();
  let isDrawn = false;
  let turn = 0;
  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const [settings, episodes] = await Promise.all([
      createSettingsStore().read(),
      store.read().catch(() => null),
    ]);
    // What has been asked for since must not be overtaken by this.
    if (mine !== turn) return;
    root.className = `text-${settings.textSize}`;
    if (!episodes) {
      if (!isDrawn) root.textContent = translate('episode_not_read');
      return;
    }
    isDrawn = true;
    render(
      <SummaryView
        summary={summarizeEpisode({
          rules,
          episodes,
          today: calendarDayOf(new Date()),
          locale: navigator.language,
          translate,
        })}
        onCopy={(text) => copyToClipboard(window, text)}
        onPrint={() => window.print()}
        translate={translate}
      />,
      root,
    );
  };
  store.watch(() => void show(), leaving.signal);
  // It may be another day by now.
  document.addEventListener('visibilitychange', () => void show(), { signal: leaving.signal });
  await show();
}

const root = document.getElementById('summary');
if (root) void openSummary(root);
