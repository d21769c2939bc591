// npm run -s bench                               every figure, one JSON line each
// npm run -s bench -- NAME…                      only these (see FIGURES)
// npm run -s bench -- --extension FOLDER NAME…   another build, to compare
import { parseArgs } from 'node:util';
import { type BenchLab, openBenchLab } from './bench/bench-lab.ts';
import type { Figure } from './bench/figure.ts';
import { articleWithoutTerms, articleWithTerms } from './bench/figures/article.ts';
import { bundle } from './bench/figures/bundle.ts';
import { burn } from './bench/figures/burn.ts';
import { commonPage } from './bench/figures/common-page.ts';
import { heap } from './bench/figures/heap.ts';
import { hostile } from './bench/figures/hostile.ts';
import { hover } from './bench/figures/hover.ts';
import { longestTask } from './bench/figures/longest-task.ts';
import { page4m } from './bench/figures/page-4m.ts';
import { storm } from './bench/figures/storm.ts';
import { sync } from './bench/figures/sync.ts';

/** Later figures use what earlier ones have measured. */
const FIGURES: Record<string, (lab: BenchLab) => Promise<Figure[]>> = {
  burn,
  'page-20k': commonPage,
  'article-400k-no-terms': articleWithoutTerms,
  'article-400k-200-terms': articleWithTerms,
  'page-4m': page4m,
  storm,
  'longest-task': longestTask,
  hostile,
  heap,
  hover,
  bundle,
  sync,
};

/** Progress goes to standard error: standard output is for the figures alone. */
const say = (line: string) => void process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { extension: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const names = positionals.length > 0 ? positionals : Object.keys(FIGURES);
  const unknown = names.filter((name) => !(name in FIGURES));
  if (values.help || unknown.length > 0) {
    for (const name of unknown) say(`there is no figure "${name}"`);
    say(
      `usage: npm run -s bench [-- [--extension FOLDER] NAME…]\n${Object.keys(FIGURES).join(' ')}`,
    );
    return values.help ? 0 : 2;
  }
  const lab = await openBenchLab(say, values.extension);
  try {
    for (const name of names) {
      say(`\n${name}`);
      for (const figure of (await FIGURES[name]?.(lab)) ?? []) {
        process.stdout.write(`${JSON.stringify(figure)}\n`);
      }
    }
    return 0;
  } finally {
    await lab.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 2;
  },
);
