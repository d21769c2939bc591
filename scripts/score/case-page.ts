import type { CaseBlock, CorpusCase } from './corpus-case.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A case as an HTML page. Its `document.body.textContent` is the case's text, character for
 * character, so that offsets of marks and labels are the same.
 */
export function casePage({ title, blocks }: CorpusCase): string {
  const parts = blocks.map((block, index) => {
    const before = block.kind === 'li' && blocks[index - 1]?.kind !== 'li' ? '<ul>' : '';
    const after = block.kind === 'li' && blocks[index + 1]?.kind !== 'li' ? '</ul>' : '';
    return `${before}${element(block)}${after}`;
  });
  const head = `<head><meta charset="utf-8"><title>${escapeText(title)}</title></head>`;
  return `<!doctype html><html lang="en">${head}<body>${parts.join('\n')}</body></html>`;
}

function element({ kind, text }: CaseBlock): string {
  return `<${kind}>${escapeText(text)}</${kind}>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
