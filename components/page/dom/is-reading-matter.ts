const READABLE = new Set(['text/html', 'application/xhtml+xml']);

/** False for documents that a browser only displays: XML trees, drawings, pictures, PDF. */
export function isReadingMatter(document: Document): boolean {
  return READABLE.has(document.contentType);
}
