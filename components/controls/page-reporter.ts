import type { PageReport } from '../messages/background-message.ts';

/** Tells the toolbar button what it shows for a page. */
export interface PageReporter {
  /** How many terms the page has now. */
  count(count: number): void;
  /** Whether Backnotes is on here. */
  on(on: boolean): void;
  /** Whether the reader wants to see the number. */
  badge(shown: boolean): void;
  /** The button has forgotten what it was told. */
  again(): void;
}

/** The button shows this by itself on every new page. */
const NEW_PAGE: PageReport = { count: 0, on: true };

/** Sends a report only when the button would otherwise show something else: on most pages never. */
export function createPageReporter(send: (report: PageReport) => void): PageReporter {
  let told = NEW_PAGE;
  let [count, on, badge] = [0, true, false];
  const tell = (): void => {
    const report = { count: on && badge ? count : 0, on };
    if (report.count === told.count && report.on === told.on) return;
    told = report;
    send(report);
  };
  return {
    count(next) {
      count = next;
      tell();
    },
    on(next) {
      on = next;
      tell();
    },
    badge(next) {
      badge = next;
      tell();
    },
    again() {
      told = NEW_PAGE;
      tell();
    },
  };
}
