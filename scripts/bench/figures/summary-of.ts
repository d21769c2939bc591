import type { BenchLab, Script } from '../bench-lab.ts';
import type { BenchPage } from '../bench-page.ts';
import type { Load } from '../measure-load.ts';
import { type Summary, summarize } from '../summarize.ts';

/** One number of each load of a case, summarized. */
export function summaryOf(
  lab: BenchLab,
  page: BenchPage,
  script: Script,
  read: (load: Load) => number,
): Summary {
  const loads = lab.loads(page, script);
  if (loads.length === 0) throw new Error(`${page} was not measured with ${script}`);
  return summarize(loads.map(read));
}
