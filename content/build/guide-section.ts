import { tokenize } from '../../components/detection/tokenize.ts';
import type { GuideBlock, GuideSection } from '../../components/library/guide.ts';
import { didYouMean } from './did-you-mean.ts';
import type { GuideBlockDraft, GuideSectionDraft } from './guide-draft.ts';
import type { SourceBook } from './source-book.ts';

/** Tells of something wrong on a line of the guide. */
type Complain = (line: number, message: string) => void;

/** A section as the library shows it; `complain` is told what does not fit. */
export function guideSection(
  draft: GuideSectionDraft,
  book: SourceBook,
  complain: Complain,
): GuideSection {
  if (draft.blocks.length === 0) complain(draft.line, `write something under "${draft.heading}"`);
  return {
    id: addressOf(draft.heading),
    heading: draft.heading,
    blocks: draft.blocks.map((block) => blockOf(block, complain)),
    sources: sourcesOf(draft, book, complain),
  };
}

function addressOf(heading: string): string {
  return tokenize(heading)
    .map(({ start, end }) => heading.slice(start, end).toLowerCase())
    .join('-');
}

function blockOf(block: GuideBlockDraft, complain: Complain): GuideBlock {
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: block.passage.text };
  const { items } = block;
  const warnings = items.flatMap(({ level, text }) => (level ? [{ level, text }] : []));
  if (warnings.length === items.length) return { kind: 'warnings', items: warnings };
  if (warnings.length > 0) {
    const without = items.find(({ level }) => level === null);
    complain(
      without?.line ?? 1,
      'begin every item of this list with **now**, **today**, **days** or **routine**, or none',
    );
  }
  return {
    kind: 'list',
    items: items.map(({ name, text }) => ({ ...(name && { name }), text })),
  };
}

/** The canonical keys of what the section cites. */
function sourcesOf(draft: GuideSectionDraft, book: SourceBook, complain: Complain): string[] {
  const { sources, sourcesLine, line } = draft;
  if (sources.length === 0) {
    complain(
      sourcesLine ?? line,
      `say where "${draft.heading}" comes from: end it with "Sources: key, key"`,
    );
  }
  const cited = new Set<string>();
  for (const written of sources) {
    const key = book.keys.get(written);
    if (key) cited.add(key);
    else {
      const meant = didYouMean(written.toLowerCase(), book.keys.keys());
      const advice = meant ? `did you mean \`${meant}\`?` : 'add it there, or cite another';
      complain(sourcesLine ?? line, `\`${written}\` is not in content/sources.yaml; ${advice}`);
    }
  }
  return [...cited];
}
