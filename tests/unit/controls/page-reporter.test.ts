import { beforeEach, describe, expect, test } from 'vitest';
import { badgeText } from '../../../components/controls/badge-text.ts';
import {
  createPageReporter,
  type PageReporter,
} from '../../../components/controls/page-reporter.ts';
import type { PageReport } from '../../../components/messages/background-message.ts';
import { parseBackgroundMessage } from '../../../components/messages/parse-background-message.ts';

describe('what the toolbar button is told', () => {
  let sent: PageReport[];
  let reporter: PageReporter;
  beforeEach(() => {
    sent = [];
    reporter = createPageReporter((report) => sent.push(report));
  });

  test('nothing, on a page where it is on and the number is not wanted', () => {
    reporter.on(true);
    reporter.badge(false);
    reporter.count(12);
    reporter.on(true);
    expect(sent).toEqual([]);
  });

  test('the number while it is wanted, once each', () => {
    reporter.badge(true);
    reporter.count(3);
    reporter.count(3);
    reporter.count(4);
    reporter.badge(false);
    expect(sent).toEqual([
      { count: 3, on: true },
      { count: 4, on: true },
      { count: 0, on: true },
    ]);
  });

  test('that Backnotes is off here, and on again with its number', () => {
    reporter.badge(true);
    reporter.count(3);
    reporter.on(false);
    reporter.on(true);
    expect(sent.slice(1)).toEqual([
      { count: 0, on: false },
      { count: 3, on: true },
    ]);
  });

  test('again, when the page was put away and came back', () => {
    reporter.badge(true);
    reporter.count(3);
    reporter.again();
    expect(sent).toEqual([
      { count: 3, on: true },
      { count: 3, on: true },
    ]);
  });

  test('reports from elsewhere that are none are refused', () => {
    const good = { kind: 'report-page', count: 3, on: true };
    expect(parseBackgroundMessage({ ...good, more: 1 })).toEqual(good);
    for (const bad of [{ count: -1 }, { count: 1.5 }, { count: '3' }, { on: 'yes' }, { on: null }])
      expect(parseBackgroundMessage({ ...good, ...bad }), JSON.stringify(bad)).toBeNull();
  });
});

test.each([
  [0, ''],
  [-1, ''],
  [7, '7'],
  [999, '999'],
  [1000, '999+'],
])('%i terms are "%s" on the button', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
