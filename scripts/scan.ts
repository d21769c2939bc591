import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openBrowser } from './browsers/open-browser.ts';
import { addressOf, isAddress } from './local-target.ts';
import { type ScanLine, scanPages } from './scan/scan-pages.ts';
import { servePages } from './serve/serve-pages.ts';

const USAGE = 'usage: npm run -s scan -- [--json] [--why] FILE-or-URL…';

/** Progress and complaints go to standard error: standard output is for the lines alone. */
const say = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, why: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) {
    say(USAGE);
    return values.help ? 0 : 2;
  }
  const server = await servePages();
  try {
    const browser = await openBrowser('chromium', say, {
      outside: positionals.some(isAddress),
      everyTabInFront: true,
    });
    try {
      const jobs = positionals.map((file) => ({ file, address: () => addressOf(file, server) }));
      const tabs = Math.min(4, availableParallelism() + 1);
      const options = { why: values.why ?? false, tabs, timeout: 30_000 };
      let failed = false;
      for await (const line of scanPages(browser, jobs, options)) {
        process.stdout.write(values.json ? `${JSON.stringify(line)}\n` : describe(line));
        failed ||= 'error' in line;
      }
      return failed ? 1 : 0;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** One line for the page, then one for each of its terms. */
function describe(line: ScanLine): string {
  if ('error' in line) return `${line.file}: ${line.error}\n`;
  const terms = line.terms.map(({ text, note, start, end, why }) => {
    const place = start === null ? 'in a shadow root' : `${start}–${end}`;
    return `  ${text.replace(/\s+/g, ' ')} → ${note} (${place})${why ? `: ${why}` : ''}\n`;
  });
  const count = line.terms.length === 1 ? '1 term' : `${line.terms.length} terms`;
  const rejected = (line.rejected ?? []).map(
    ({ text, note, why }) => `  (${text.replace(/\s+/g, ' ')} → ${note}, left alone: ${why})\n`,
  );
  return `${line.file}: ${count}\n${terms.join('')}${rejected.join('')}`;
}

// Whoever reads our lines may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
