import { openLibraryTab } from '../../library/browser/open-library-tab.ts';
import type { LookUpAnswer } from '../../messages/message.ts';
import { tellTab } from './tell-tab.ts';

const isAnswer = (value: unknown): value is LookUpAnswer =>
  typeof value === 'object' && value !== null && 'note' in value && 'shown' in value;

/**
 * Shows what Backnotes says about words that are selected on a page: the card beside them; the note in
 * the library where no card can be shown; else the library's search, which says what it has not found.
 */
export async function lookUp(text: string, tab: number, frame: number): Promise<void> {
  const answer = await tellTab({ kind: 'look-up', text }, tab, frame);
  if (isAnswer(answer) && answer.shown) return;
  const note = isAnswer(answer) ? answer.note : null;
  await openLibraryTab(
    note === null ? { kind: 'list', words: text } : { kind: 'note', id: note },
    tab,
  );
}
