import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { breachesOf } from './harness/ring-breaches.ts';

const ROOT = join(import.meta.dirname, '..');

/** Paths of the files below a folder, from the repository's root, with `/`. */
function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path));
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lineCount = (path: string): number => read(path).trimEnd().split('\n').length;
const frontMatter = (path: string) => parse(/^---\n(.*?)\n---/s.exec(read(path))?.[1] ?? '');

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe('the house', () => {
  test.each(['components', 'entrypoints'])('imports in %s only point inward', (folder) => {
    const files = filesBelow(folder, /\.tsx?$/);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => breachesOf(path, read(path)))).toEqual([]);
  });

  test.each([
    {
      kind: 'code',
      folders: ['entrypoints', 'components', 'content/build', 'scripts'],
      lines: 200,
    },
    { kind: 'tests', folders: ['tests'], lines: 300 },
  ])('files of $kind stay under $lines lines', ({ folders, lines }) => {
    const tooLong = folders
      .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
      .filter((path) => lineCount(path) > lines);
    expect(tooLong.map((path) => `${path} has ${lineCount(path)} lines`)).toEqual([]);
  });

  test('style sheets stay under 500 lines', () => {
    const tooLong = ['entrypoints', 'components']
      .flatMap((folder) => filesBelow(folder, /\.css$/))
      .filter((path) => lineCount(path) > 500);
    expect(tooLong.map((path) => `${path} has ${lineCount(path)} lines`)).toEqual([]);
  });

  test('file names are kebab-case', () => {
    const odd = ['entrypoints', 'components', 'content', 'scripts', 'tests']
      .flatMap((folder) => filesBelow(folder, /\.(tsx?|css|md|yaml)$/))
      .filter((path) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.split('/').at(-1) ?? ''))
      .filter((path) => !path.endsWith('README.md'));
    expect(odd).toEqual([]);
  });

  test('one file opens connections, and only the background has it', () => {
    const connects =
      /(?<!typeof )\bfetch\s*\(|XMLHttpRequest|\bWebSocket|WebTransport|EventSource|sendBeacon/;
    const files = ['entrypoints', 'components'].flatMap((folder) => filesBelow(folder, /\.tsx?$/));
    expect(files.filter((path) => connects.test(read(path)))).toEqual([
      'components/webdav/browser/open-connection.ts',
    ]);
    const users = files.filter((path) => read(path).includes('/open-connection.ts'));
    expect(users).toEqual(['components/webdav/browser/start-webdav.ts']);
    const starters = files.filter((path) => read(path).includes('/start-webdav.ts'));
    expect(starters).toEqual(['entrypoints/background.ts']);
  });

  test('no HTML is made out of strings', () => {
    const makesHtml =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
    const found = ['entrypoints', 'components']
      .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
      .filter((path) => makesHtml.test(read(path)));
    expect(found).toEqual([]);
  });
});

describe('the knowledge', () => {
  const notes = readdirSync(join(ROOT, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'build')
    .flatMap((entry) => filesBelow(`content/${entry.name}/notes`, /\.md$/));
  const sources: Record<string, unknown> = parse(read('content/sources.yaml'));

  test('every note says where it comes from, and when it was last read against that', () => {
    expect(notes.length).toBeGreaterThanOrEqual(18);
    for (const path of notes) {
      const note = frontMatter(path);
      expect(note.sources?.length, `${path}: sources`).toBeGreaterThan(0);
      for (const key of note.sources) expect(Object.keys(sources), path).toContain(key);
      expect(String(note.reviewed), `${path}: reviewed`).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe.each(BUILDS)('%s', (folder) => {
  const scripts = () => filesBelow(folder, /\.(js|html)$/);
  const manifest = JSON.parse(read(`${folder}/manifest.json`));

  test('nothing in it opens a connection, but the one call for the reader’s own server', () => {
    const connects =
      /\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|import\(\s*["'`]https?:|importScripts\(\s*["'`]https?:|<(script|link|img|iframe)[^>]+https?:/g;
    expect(scripts().length).toBeGreaterThan(2);
    const found = scripts().flatMap((path) =>
      [...read(path).matchAll(connects)].map(([call]) => `${path}: ${call}`),
    );
    // components/webdav/browser/open-connection.ts, which only the background has.
    expect(found).toEqual([`${folder}/background.js: fetch`]);
  });

  test('it asks for what docs/privacy.md says, and nothing else', () => {
    const schemes = manifest.content_scripts
      .flatMap((script: { matches: string[] }) => script.matches)
      .map((match: string) => match.replace(/:\/\/\*\/\*$/, ''));
    const asked: string[] = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...schemes,
    ];
    // The first column of the table under "Permissions".
    const [, section = ''] =
      /^## Permissions[^\n]*\n(.*?)^## /ms.exec(read('docs/privacy.md')) ?? [];
    const cells = [...section.matchAll(/^\|([^|]+)\|/gm)].map(([, cell = '']) => cell);
    const explained = cells.flatMap((cell) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(asked.toSorted()).toEqual(explained.toSorted());
  });

  test('its pages run no script but their own', () => {
    const policy: string | undefined = manifest.content_security_policy?.extension_pages;
    if (policy !== undefined) expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

test('every dependency has its reason in docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(listed.map(([, name]) => name).toSorted()).toEqual(names.toSorted());
  for (const [, name, reason] of listed) expect(reason, name).toMatch(/\w+ \w+/);
});
