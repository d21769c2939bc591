import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compatibility, { type SupportStatement } from '@mdn/browser-compat-data/forLegacyNode';
import { expect, test } from 'vitest';

/**
 * What the browsers that we promise have of the extension API, by Mozilla's tables. No phone is at hand here, and a call
 * that Firefox for Android lacks once left the popup empty there.
 */
const ROOT = join(import.meta.dirname, '..');
const TABLES = compatibility.webextensions?.api ?? {};

/** What some browser lacks. Our code asks whether it is there, and does without. */
const ASKED_FOR_FIRST = [
  'commands.getAll',
  'commands.onCommand',
  'commands.openShortcutSettings',
  'menus.create',
  'menus.onClicked',
  'menus.removeAll',
  'tabs.getZoomSettings',
];

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(ROOT, '.output', folder, 'manifest.json'), 'utf8'));
const firefox = manifestOf('firefox-mv3').browser_specific_settings;

const OLDEST = {
  chrome: Number.parseInt(manifestOf('chrome-mv3').minimum_chrome_version, 10),
  firefox: Number.parseInt(firefox.gecko.strict_min_version, 10),
  firefox_android: Number.parseInt(firefox.gecko_android.strict_min_version, 10),
} as const;

const sources = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(ROOT, folder, path),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'));

/** Names like `tabs.query` of what our code may call: each member of a part of the API that is named in the same file. */
function namesIn(code: string): string[] {
  return Object.entries(TABLES).flatMap(([part, members]) => {
    const names = part === 'menus' ? 'menus|contextMenus' : part;
    const isNamed = new RegExp(
      `\\bbrowser\\??\\.(?:${names})\\b|\\b(?:${names})\\b[^;=]*\\} = browser\\b`,
    );
    if (!isNamed.test(code)) return [];
    return Object.keys(members)
      .filter((member) => new RegExp(`\\.${member}\\b`).test(code))
      .map((member) => `${part}.${member}`);
  });
}

/** The version that brought something; infinite where none did. */
function sinceOf(name: string, browser: keyof typeof OLDEST): number {
  const [part = '', member = ''] = name.split('.');
  const support = TABLES[part]?.[member]?.__compat?.support[browser];
  const [newest]: (SupportStatement | undefined)[] = Array.isArray(support) ? support : [support];
  const added = newest && 'version_added' in newest ? newest.version_added : false;
  if (added === false || added === 'preview' || added === null) return Number.POSITIVE_INFINITY;
  return Number.parseInt(String(added).replace('≤', ''), 10);
}

const used = [...new Set(sources.flatMap(namesIn))].toSorted();

test.each(Object.entries(OLDEST))(
  '%s has what our code calls, or it is asked for first',
  (name, oldest) => {
    const browser = name as keyof typeof OLDEST;
    expect(used).toEqual(
      expect.arrayContaining(['tabs.query', 'storage.local', 'action.setBadgeText']),
    );
    const lacking = used.filter((call) => sinceOf(call, browser) > oldest);
    expect(lacking.filter((call) => !ASKED_FOR_FIRST.includes(call))).toEqual([]);
  },
);

test('nothing is asked for first that all browsers have, or that nobody calls', () => {
  const isLacking = (call: string) =>
    Object.entries(OLDEST).some(
      ([browser, oldest]) => sinceOf(call, browser as keyof typeof OLDEST) > oldest,
    );
  expect(used.filter(isLacking)).toEqual(ASKED_FOR_FIRST);
});
