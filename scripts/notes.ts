// npm run -s notes -- check [FILE…]   every mistake of the notes, with file, line and what to do
// npm run -s notes -- list [--json]   one line a note: how long, how easy, how well sourced
// npm run -s notes -- schema          writes content/note.schema.json anew, after a source or note is added
import { writeFileSync } from 'node:fs';
import { compileContent } from '../content/build/compile-content.ts';
import { noteSchemaText } from '../content/build/note-schema-text.ts';
import { CONTENT_FOLDER, readContent } from '../content/build/read-content.ts';
import { printCheck } from './notes/print-check.ts';
import { averageGrade, printList } from './notes/print-list.ts';

const [command, ...rest] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);

if (command === 'check') {
  const { mistakes, reports } = compileContent(readContent(), today);
  const { lines, failed } = printCheck(mistakes, rest, reports.length);
  console.log(lines.join('\n'));
  process.exitCode = failed ? 1 : 0;
} else if (command === 'list') {
  const { reports } = compileContent(readContent(), today);
  const asJson = { notes: reports, averageGrade: averageGrade(reports) };
  console.log(
    rest.includes('--json') ? JSON.stringify(asJson, null, 2) : printList(reports).join('\n'),
  );
} else if (command === 'schema') {
  writeFileSync(`${CONTENT_FOLDER}note.schema.json`, noteSchemaText(readContent()));
} else {
  console.error('usage: npm run -s notes -- check [FILE…] | list [--json] | schema');
  process.exitCode = 2;
}
