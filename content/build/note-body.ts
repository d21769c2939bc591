import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Warning } from '../../components/knowledge/note.ts';
import type { Mistake } from './mistake.ts';

/** One paragraph or list item. */
export interface Passage {
  /** As written: a line break in the file is a line break here, so that lines can be counted. */
  written: string;
  /** Line on which it begins. */
  line: number;
}

/** A passage of "See someone when". `level` is null when its bold word is missing or unknown. */
export interface WarningPassage extends Passage {
  level: Warning['level'] | null;
}

/** The text of a note, part by part. */
export interface NoteBody {
  lead: Passage | null;
  whatItIs: Passage[];
  whatHelps: Passage[];
  seeSomeoneWhen: WarningPassage[];
  mistakes: Mistake[];
}

/** The three headings, in their order, and the kind of block that stands under each. */
const SECTIONS = [
  { heading: 'What it is', key: 'whatItIs', block: 'paragraph' },
  { heading: 'What helps', key: 'whatHelps', block: 'list' },
  { heading: 'See someone when', key: 'seeSomeoneWhen', block: 'list' },
] as const;

const LEVEL_WORDS: readonly string[] = ['now', 'today', 'days', 'routine'];
const LEVEL_HELP = 'begin the item with **now**, **today**, **days** or **routine**';

/** Reads the Markdown half of a note (see splitNote) into its parts; never throws. */
export function noteBody(file: string, body: string): NoteBody {
  const note: NoteBody = {
    lead: null,
    whatItIs: [],
    whatHelps: [],
    seeSomeoneWhen: [],
    mistakes: [],
  };
  const blocks = fromMarkdown(body).children;
  const lastLine = body.trimEnd().split('\n').length;
  const complain = (line: number, message: string) =>
    note.mistakes.push({ file, line, message, severity: 'error' });

  /** Plain text of a run of inline nodes; anything but text is a mistake. */
  function plain(nodes: PhrasingContent[]): string {
    return nodes
      .map((node) => {
        if (node.type === 'text') return node.value;
        if (node.type === 'break') return '\n';
        const name = { link: 'link', image: 'picture', html: 'HTML', inlineCode: 'code mark' };
        complain(
          node.position?.start.line ?? 1,
          `a note is plain text; take out the ${name[node.type as keyof typeof name] ?? 'bold or italic mark'}`,
        );
        return 'children' in node ? plain(node.children) : 'value' in node ? node.value : '';
      })
      .join('');
  }

  const passage = (nodes: PhrasingContent[], line: number): Passage => ({
    written: plain(nodes),
    line,
  });

  function readLead(found: RootContent[], nextLine: number): void {
    const [first, ...more] = found;
    if (first?.type === 'paragraph') note.lead = passage(first.children, lineOf(first));
    else
      complain(
        first ? lineOf(first) : nextLine,
        'begin the text with a lead of one or two sentences',
      );
    for (const block of more) {
      complain(lineOf(block), 'the lead is one paragraph; move the rest under "## What it is"');
    }
  }

  function readParagraphs(found: RootContent[]): void {
    for (const block of found) {
      if (block.type === 'paragraph') note.whatItIs.push(passage(block.children, lineOf(block)));
      else complain(lineOf(block), '"What it is" holds sentences; write this as a paragraph');
    }
  }

  /** Calls `each` with the inline nodes of every item of the lists in `found`. */
  function readItems(
    heading: string,
    found: RootContent[],
    each: (nodes: PhrasingContent[], line: number) => void,
  ): void {
    for (const block of found) {
      if (block.type !== 'list') {
        complain(lineOf(block), `"${heading}" holds a list; begin this line with "- "`);
        continue;
      }
      for (const item of block.children) {
        const [only, ...more] = item.children;
        if (only?.type === 'paragraph' && more.length === 0) each(only.children, lineOf(item));
        else complain(lineOf(item), 'a list item is one line of text, without a list inside');
      }
    }
  }

  function readWarning(nodes: PhrasingContent[], line: number): void {
    const [first, ...rest] = nodes;
    if (first?.type !== 'strong') {
      complain(line, LEVEL_HELP);
      note.seeSomeoneWhen.push({ ...passage(nodes, line), level: null });
      return;
    }
    const word = plain(first.children);
    const isLevel = LEVEL_WORDS.includes(word);
    if (!isLevel) complain(line, `**${word}** does not say how soon; ${LEVEL_HELP}`);
    const level = isLevel ? (word as Warning['level']) : null;
    const previous = note.seeSomeoneWhen.at(-1)?.level;
    if (level && previous && LEVEL_WORDS.indexOf(previous) > LEVEL_WORDS.indexOf(level)) {
      complain(line, `**${level}** is more urgent than **${previous}** above it; move it up`);
    }
    note.seeSomeoneWhen.push({ ...passage(rest, line), level });
  }

  // Cut the blocks at the headings.
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const under = (heading: Heading | undefined, next: Heading | undefined) =>
    blocks.slice(
      heading ? blocks.indexOf(heading) + 1 : 0,
      next ? blocks.indexOf(next) : blocks.length,
    );
  readLead(under(undefined, headings[0]), headings[0] ? lineOf(headings[0]) : lastLine);

  let expected = 0;
  for (const [index, heading] of headings.entries()) {
    const title = plain(heading.children);
    const at = SECTIONS.findIndex((section) => section.heading === title);
    const section = SECTIONS[at];
    if (!section || heading.depth !== 2) {
      complain(
        lineOf(heading),
        `"${'#'.repeat(heading.depth)} ${title}" is not a heading of a note; the headings are ${LIST_OF_HEADINGS}`,
      );
      continue;
    }
    if (at < expected) {
      complain(lineOf(heading), `"## ${title}" is out of order; the order is ${LIST_OF_HEADINGS}`);
    }
    expected = at + 1;
    const found = under(heading, headings[index + 1]);
    if (found.length === 0) complain(lineOf(heading), `write something under "## ${title}"`);
    if (section.key === 'whatItIs') readParagraphs(found);
    if (section.key === 'whatHelps') {
      readItems(section.heading, found, (nodes, line) => note.whatHelps.push(passage(nodes, line)));
    }
    if (section.key === 'seeSomeoneWhen') readItems(section.heading, found, readWarning);
  }
  for (const { heading } of SECTIONS) {
    if (!headings.some((found) => found.depth === 2 && plain(found.children) === heading)) {
      complain(lastLine, `add the heading "## ${heading}"`);
    }
  }
  return note;
}

const LIST_OF_HEADINGS = SECTIONS.map(({ heading }) => `"## ${heading}"`).join(', ');

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
