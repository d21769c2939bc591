import { didYouMean } from './did-you-mean.ts';
import type { Mistake } from './mistake.ts';
import type { NoteDraft } from './read-note.ts';
import type { SourceBook } from './source-book.ts';

/** What the front matter of a note is compared with. */
export interface FrontMatterContext {
  /** Ids of the notes that have a file. */
  written: ReadonlySet<string>;
  book: SourceBook;
  /** The day of the check, as YYYY-MM-DD. */
  today: string;
}

const DAY = 24 * 60 * 60 * 1000;
const REVIEW_YEARS = 2;

/** Everything in one note's front matter that its shape alone does not show to be wrong. */
export function checkFrontMatter(
  { file, name, fields, lineOf }: NoteDraft,
  context: FrontMatterContext,
): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (severity: Mistake['severity'], path: (string | number)[], message: string) =>
    mistakes.push({ file, line: lineOf(path), message, severity });

  const { id = name, terms, sources = [], related, reviewed } = fields;
  if (id !== name) {
    add('error', ['id'], `\`id: ${id}\` must be the name of the file; write \`id: ${name}\``);
  }
  if (terms && terms.always.length + terms['near-back'].length === 0) {
    add('error', ['terms'], 'write at least one form under `terms.always` or `terms.near-back`');
  }
  checkSources();
  if (related) checkRelated(related);
  if (reviewed) checkReviewed(reviewed);
  return mistakes;

  function checkSources(): void {
    const { book } = context;
    const cited = new Map<string, string>();
    for (const [index, written] of sources.entries()) {
      const key = book.keys.get(written);
      const path = ['sources', index];
      if (!key) {
        const meant = didYouMean(written.toLowerCase(), book.keys.keys());
        const advice = meant ? `did you mean \`${meant}\`?` : 'add it there, or cite another';
        add('error', path, `\`${written}\` is not in content/sources.yaml; ${advice}`);
        continue;
      }
      const before = cited.get(key);
      if (before) {
        add('error', path, `\`${written}\` and \`${before}\` are the same source; remove one`);
      } else if (key !== written) {
        add('warning', path, `\`${written}\` is another name of \`${key}\`; write \`${key}\``);
      }
      cited.set(key, written);
    }
    if (cited.size === 1 && sources.length === 1) {
      add('warning', ['sources'], 'only one source; cite a second where the facts have one');
    }
    if (cited.size > 0 && [...cited.keys()].every((key) => book.weak.has(key))) {
      add('warning', ['sources'], 'only weak sources; cite a stronger one beside them');
    }
  }

  function checkRelated(related: readonly string[]): void {
    if (related.length < 3 || related.length > 7) {
      add('error', ['related'], `\`related\` names ${related.length} notes; name three to seven`);
    }
    for (const [index, other] of related.entries()) {
      const path = ['related', index];
      if (other === id) {
        add('error', path, `\`${other}\` is this note itself; remove it from \`related\``);
      } else if (related.indexOf(other) < index) {
        add('error', path, `\`${other}\` is named twice; remove one`);
      } else if (!context.written.has(other)) {
        const meant = didYouMean(other, context.written);
        const advice = meant ? `did you mean \`${meant}\`?` : 'remove it, or write that note';
        add('error', path, `there is no note \`${other}\`; ${advice}`);
      }
    }
  }

  function checkReviewed(written: string): void {
    const reviewed = Date.parse(written);
    const today = Date.parse(context.today);
    // 31 February is read as a day of March.
    const isDay = new Date(reviewed).toISOString().startsWith(written);
    // A day ahead may be today already where the reviewer lives.
    if (!isDay || reviewed > today + DAY) {
      const why = isDay ? 'in the future' : 'no day of the calendar';
      add('error', ['reviewed'], `\`reviewed: ${written}\` is ${why}; write the day it was read`);
      return;
    }
    const due = new Date(reviewed);
    due.setUTCFullYear(due.getUTCFullYear() + REVIEW_YEARS);
    if (due.getTime() < today) {
      add(
        'warning',
        ['reviewed'],
        `${id} was last reviewed on ${written}, more than two years ago; read it against its sources`,
      );
    }
  }
}
