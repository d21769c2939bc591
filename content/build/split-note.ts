/** The two halves of a note file. */
export interface SplitNote {
  /** YAML between the two `---` lines; it begins on line 2 of the file. */
  frontMatter: string;
  /** Markdown, with the front matter blanked out so that its line numbers are the file's. */
  body: string;
}

/** Splits a note file at its `---` lines; null when it does not begin with front matter. */
export function splitNote(text: string): SplitNote | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0]?.trimEnd() !== '---') return null;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return null;
  const blank = lines.slice(0, end + 1).map(() => '');
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    body: [...blank, ...lines.slice(end + 1)].join('\n'),
  };
}
