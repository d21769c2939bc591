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
  document.documentElement.lang = translate('card_language');
  document.title = translate('episode_summary_page');
  const [settings, episodes] = await Promise.all([
    createSettingsStore().read(),
    createEpisodeStore()
      .read()
      .catch(() => null),
  ]);
  root.className = `text-${settings.textSize}`;
  if (!episodes) {
    root.textContent = translate('episode_not_read');
    return;
  }
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
}

const root = document.getElementById('summary');
if (root) void openSummary(root);
