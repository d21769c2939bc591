/**
 * How an element takes part in the text around it:
 * `inline` its text flows on; `space` it stands for a space; `block` it ends the run;
 * `skip` its text is never read (code, fields, scripts) and ends the run.
 */
export type Flow = 'inline' | 'space' | 'block' | 'skip';

const SKIPPED_TAGS = new Set([
  'script', 'style', 'noscript', 'template', 'textarea', 'input', 'select', 'option', 'datalist',
  'code', 'pre', 'kbd', 'samp', 'math', 'svg', 'canvas', 'object', 'embed', 'iframe', 'audio', 'video', 'title', 'head',
]); // biome-ignore format: a list reads better than a column

/** True for an element whose text is never read, whatever stands in it. Editing hosts count. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED_TAGS.has(element.localName)) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Classifies an element. Asks for computed style, so call it only for the few elements around a hit. */
export function flowOf(element: Element): Flow {
  const tag = element.localName;
  if (tag === 'br') return 'space';
  if (tag === 'wbr') return 'inline';
  if (isSkipped(element)) return 'skip';
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'block';
  if (display === 'contents' || display.startsWith('inline') || display.startsWith('ruby')) {
    return 'inline';
  }
  return 'block';
}
