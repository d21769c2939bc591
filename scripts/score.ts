import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { openBrowser } from './browsers/open-browser.ts';
import type { Comparison } from './score/compare-marks.ts';
import type { CorpusCase } from './score/corpus-case.ts';
import { countOtherText } from './score/count-other-text.ts';
import { describeErrors } from './score/describe-errors.ts';
import { describeRates } from './score/describe-rates.ts';
import { markCases } from './score/mark-cases.ts';
import { ratesOf } from './score/rates-of.ts';
import { readCases } from './score/read-cases.ts';
import { type Split, splitOf } from './score/split-of.ts';
import { withoutTitle } from './score/without-title.ts';
import { servePages } from './serve/serve-pages.ts';

const USAGE = `usage: npm run -s score -- [--split dev|test|all] [--errors] [--json] [--untitled] [--cases FOLDER]
       npm run -s score -- --corpus [--json]

Scores detection, as built into the extension, against the labelled set in tests/corpus.
  --split    which half (default: all, each half for itself)
  --errors   each miss and false mark of the dev half, with the reason of the mark
  --reveal   with --errors: of the test half too; then it can no longer be reported as unseen
  --untitled as if no page told in its title or first heading what it is about
  --cases    another folder of labelled cases; nothing of it is hidden
  --corpus   counts marks in large texts about other things (installs documentation packages)`;

const SPLITS: readonly Split[] = ['dev', 'test'];

/** Progress and complaints go to standard error: standard output is for the figures alone. */
const say = (line: string) => void process.stderr.write(`${line}\n`);
const print = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      split: { type: 'string', default: 'all' },
      errors: { type: 'boolean', default: false },
      reveal: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      corpus: { type: 'boolean', default: false },
      untitled: { type: 'boolean', default: false },
      cases: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const wanted = SPLITS.filter((split) => values.split === 'all' || values.split === split);
  if (values.help || wanted.length === 0) {
    say(USAGE);
    return values.help ? 0 : 2;
  }
  const labelled = readCases(values.cases);
  const cases = values.untitled ? labelled.map(withoutTitle) : labelled;
  const server = await servePages();
  try {
    const browser = await openBrowser('chromium', say, { everyTabInFront: true });
    const options = { why: true, tabs: Math.min(4, availableParallelism() + 1), timeout: 60_000 };
    try {
      if (values.corpus) {
        print(await countOtherText(browser, server, { ...options, json: values.json, say }));
        return 0;
      }
      for (const { name, cases: some, open } of parts(cases, wanted, values.cases)) {
        const comparisons = await markCases(browser, server, some, options);
        const errors = values.errors && (open || values.reveal);
        print(values.json ? [inJson(name, comparisons)] : describeRates(name, comparisons));
        if (errors) print(['', ...comparisons.flatMap(describeErrors), '']);
      }
      return 0;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** The cases by split; a folder from outside is one part, and open. */
function parts(
  cases: readonly CorpusCase[],
  wanted: readonly Split[],
  folder: string | undefined,
): { name: string; cases: CorpusCase[]; open: boolean }[] {
  if (folder !== undefined) return [{ name: folder, cases: [...cases], open: true }];
  return wanted.map((split) => ({
    name: split,
    cases: cases.filter(({ id }) => splitOf(id) === split),
    open: split === 'dev',
  }));
}

function inJson(split: string, comparisons: readonly Comparison[]): string {
  const genres = [...new Set(comparisons.map((each) => each.case.genre))];
  const byGenre = genres.map((genre) => [
    genre,
    ratesOf(comparisons.filter((each) => each.case.genre === genre)),
  ]);
  return JSON.stringify({
    split,
    ...ratesOf(comparisons),
    genres: Object.fromEntries(byGenre),
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
