import type { Translate } from '../../strings/translate.ts';
import type { Summary } from '../summary.ts';
import { summaryText } from '../summary-text.ts';
import { withColon } from '../with-colon.ts';
import { CopyText } from './copy-text.tsx';

/** What the summary needs to draw itself. */
export interface SummaryViewProps {
  summary: Summary | null;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
  translate: Translate;
}

/** The page to take along, with the ways to copy and to print it. */
export function SummaryView({ summary, onCopy, onPrint, translate }: SummaryViewProps) {
  if (!summary) return <p>{translate('episode_summary_nothing')}</p>;
  return (
    <article class="summary">
      <header>
        <h1 tabIndex={-1} data-triage-heading>
          {summary.title}
        </h1>
        <p class="triage-small">{summary.made}</p>
      </header>
      <div class="summary-ways">
        <CopyText
          text={summaryText(summary)}
          label={translate('episode_copy')}
          onCopy={onCopy}
          translate={translate}
        />
        <button type="button" class="triage-secondary" onClick={onPrint}>
          {translate('episode_print')}
        </button>
      </div>
      {summary.sections.map(({ heading, rows }, section) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a summary never changes its order
        <section key={section}>
          <h2>{heading}</h2>
          <ul>
            {rows.map(({ label, text }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <li key={row}>
                {label !== null && <span class="summary-label">{withColon(label)} </span>}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
