import { noteJsonSchema } from './note-json-schema.ts';
import type { Content } from './read-content.ts';
import { sourceBook } from './source-book.ts';

/** Columns of a line in this repository; biome.json says the same. */
const LINE_WIDTH = 100;

/** What content/note.schema.json must hold for this content, formatted as the linter wants it. */
export function noteSchemaText({ sources, notes }: Content): string {
  const written = notes.map(({ file }) => file.replace(/^.*\//, '').replace(/\.md$/, ''));
  const schema = noteJsonSchema([...sourceBook(sources).sources.keys()], written.sort());
  const text = JSON.stringify(schema, null, 2);
  return `${text.replace(/^.*\[\n[^[\]{}]*\n *\],?$/gm, onOneLine)}\n`;
}

/** A short list on one line, as long as it fits. */
function onOneLine(list: string): string {
  const joined = list
    .replace(/\[\n\s*/, '[')
    .replace(/\n\s*(\],?)$/, '$1')
    .replace(/,\n\s*/g, ', ');
  return joined.length <= LINE_WIDTH ? joined : list;
}
