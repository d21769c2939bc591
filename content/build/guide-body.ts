import type { Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Warning } from '../../components/knowledge/note.ts';
import type { GuideText } from '../../components/library/guide.ts';
import type {
  GuideBlockDraft,
  GuideItemDraft,
  GuideLinkDraft,
  GuidePassage,
  GuideSectionDraft,
} from './guide-draft.ts';
import type { Mistake } from './mistake.ts';

/** The text of the guide, section by section. */
export interface GuideBody {
  sections: GuideSectionDraft[];
  links: GuideLinkDraft[];
  mistakes: Mistake[];
}

const LEVEL_WORDS: readonly string[] = ['now', 'today', 'days', 'routine'];
const SOURCES = /^Sources:\s*/;
const NOTE_LINK = /^note:([a-z0-9-]+)$/;

/** Reads the Markdown half of the guide (see splitNote) into its sections; never throws. */
export function guideBody(file: string, body: string): GuideBody {
  const guide: GuideBody = { sections: [], links: [], mistakes: [] };
  const complain = (line: number, message: string) =>
    guide.mistakes.push({ file, line, message, severity: 'error' });

  for (const block of fromMarkdown(body).children) {
    const section = guide.sections.at(-1);
    if (block.type === 'heading') startSection(block);
    else if (!section) complain(lineOf(block), 'begin the text with a heading: "## …"');
    else readBlock(block, section);
  }
  return guide;

  function startSection(block: Heading): void {
    const passage = passageOf(block.children, lineOf(block));
    if (block.depth !== 2) {
      complain(passage.line, `write "## ${passage.written}"; the guide has one kind of heading`);
    }
    guide.sections.push({
      heading: passage.written,
      line: passage.line,
      blocks: [],
      sources: [],
      sourcesLine: null,
    });
  }

  function readBlock(block: RootContent, section: GuideSectionDraft): void {
    const line = lineOf(block);
    if (section.sourcesLine !== null) {
      complain(line, 'the line "Sources: …" is the last of its section; move this above it');
    }
    if (block.type === 'paragraph') {
      const passage = passageOf(block.children, line);
      if (SOURCES.test(passage.written)) readSources(passage, section);
      else section.blocks.push({ kind: 'paragraph', passage });
    } else if (block.type === 'list') section.blocks.push(listOf(block.children));
    else complain(line, 'the guide is made of paragraphs and lists; write this as one of them');
  }

  function readSources({ written, line }: GuidePassage, section: GuideSectionDraft): void {
    section.sourcesLine = line;
    section.sources = written
      .replace(SOURCES, '')
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== '');
  }

  function listOf(children: readonly ListItem[]): GuideBlockDraft {
    const items: GuideItemDraft[] = [];
    for (const item of children) {
      const [only, ...more] = item.children;
      if (only?.type === 'paragraph' && more.length === 0) items.push(itemOf(only.children, item));
      else complain(lineOf(item), 'a list item is one line of text, without a list inside');
    }
    return { kind: 'list', items };
  }

  function itemOf(nodes: PhrasingContent[], item: ListItem): GuideItemDraft {
    const line = lineOf(item);
    const [first, ...rest] = nodes;
    if (first?.type !== 'strong') return { ...passageOf(nodes, line), level: null, name: null };
    const name = passageOf(first.children, line);
    const text = passageOf(rest, line);
    if (!LEVEL_WORDS.includes(name.written)) {
      const written = name.written + text.written;
      return { written, text: text.text, line, level: null, name: name.text };
    }
    const [start = '', ...after] = text.text;
    const trimmed = typeof start === 'string' ? [start.trimStart(), ...after] : text.text;
    const level = name.written as Warning['level'];
    return { written: text.written, text: trimmed, line, level, name: null };
  }

  function passageOf(nodes: PhrasingContent[], line: number): GuidePassage {
    const text: GuideText[] = [];
    let written = '';
    for (const node of nodes) {
      const words = plain(node);
      written += words;
      const link = node.type === 'link' ? noteOf(node.url, lineOf(node)) : null;
      const last = text.at(-1);
      if (link !== null) text.push({ note: link, text: oneLine(words) });
      else if (typeof last === 'string') text[text.length - 1] = last + oneLine(words);
      else text.push(oneLine(words));
    }
    return { written, text, line };
  }

  /** The note that an address leads to; null, with a complaint, for any other address. */
  function noteOf(url: string, line: number): string | null {
    const note = NOTE_LINK.exec(url)?.[1];
    if (note === undefined) {
      complain(line, `\`${url}\` is no note; link to a note as \`[words](note:herniated-disc)\``);
      return null;
    }
    guide.links.push({ note, line });
    return note;
  }

  function plain(node: PhrasingContent): string {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return '\n';
    if (node.type === 'link') return node.children.map(plain).join('');
    complain(
      lineOf(node),
      'only links, and bold words at the start of a list item, are marked; take this mark out',
    );
    return 'children' in node ? node.children.map(plain).join('') : '';
  }
}

const oneLine = (written: string): string => written.replace(/\s+/g, ' ');

function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
