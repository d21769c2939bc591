import { basename } from 'node:path';
import type { TriageRules } from '../../../components/triage/triage-rules.ts';
import { compileTriage } from '../../../content/build/compile-triage.ts';
import { readContent } from '../../../content/build/read-content.ts';
import { sourceBook } from '../../../content/build/source-book.ts';

/** content/en/triage.yaml as the extension ships it, checked against the sources and the notes. */
export function triageRulesOfDisk(): TriageRules {
  const content = readContent('en');
  if (!content.triage) throw new Error('content/en/triage.yaml is missing');
  return compileTriage(content.triage.text, content.triage.file, {
    sources: new Set(sourceBook(content.sources).sources.keys()),
    notes: new Set(content.notes.map(({ file }) => basename(file, '.md'))),
  });
}
