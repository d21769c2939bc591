import { readFile } from 'node:fs/promises';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { type ScanOptions, scanPages } from '../scan/scan-pages.ts';
import type { PageServer } from '../serve/serve-pages.ts';
import { otherTexts } from './other-text.ts';

/** Not read by the extension, so their words do not count. */
const SKIPPED = /<(script|style|pre|code|kbd|samp|textarea|noscript)\b[\s\S]*?<\/\1>/gi;

/**
 * Counts the marks in large texts about other things: every one of them is false.
 * @returns lines to print
 */
export async function countOtherText(
  browser: ExtensionBrowser,
  server: PageServer,
  options: ScanOptions & { json: boolean; say: (line: string) => void },
): Promise<string[]> {
  const rows: { name: string; package: string; pages: number; words: number; marks: number }[] = [];
  const seen = new Map<string, number>();
  for (const { name, package: source, files } of await otherTexts(options.say)) {
    options.say(`Reading ${files.length} pages of ${source} …`);
    let words = 0;
    let marks = 0;
    let failed = 0;
    const jobs = files.map((file) => ({
      file,
      address: () => Promise.resolve(server.urlOf(file)),
    }));
    for await (const line of scanPages(browser, jobs, options)) {
      if ('error' in line) {
        options.say(`left out, ${line.file}: ${line.error}`);
        failed += 1;
        continue;
      }
      words += countWords(await readFile(line.file, 'utf8'));
      marks += line.terms.length;
      for (const { text, note, why } of line.terms) {
        const key = `${text.replace(/\s+/g, ' ').toLowerCase()} → ${note} (${why ?? ''})`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
    rows.push({ name, package: source, pages: files.length - failed, words, marks });
  }
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  const marks = rows.reduce((sum, row) => sum + row.marks, 0);
  const perMillion = (marks / words) * 1e6;
  const frequent = [...seen].sort(([, a], [, b]) => b - a).slice(0, 25);
  if (options.json) return [JSON.stringify({ words, marks, perMillion, texts: rows, frequent })];
  return [
    `${perMillion.toFixed(2)} marks per million words: ${marks} marks in ${words} words`,
    ...rows.map(
      (row) =>
        `  ${row.package.padEnd(22)}${String(row.pages).padStart(6)} pages ${String(row.words).padStart(9)} words ${String(row.marks).padStart(5)} marks`,
    ),
    ...frequent.map(([key, count]) => `  ${String(count).padStart(5)} × ${key}`),
  ];
}

/** Words of the prose of an HTML file. */
function countWords(page: string): number {
  const text = page.replace(SKIPPED, ' ').replace(/<[^>]*>/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
