/** True for a page with pages inside it, which are read each for itself. */
export function hasFrames(document: Document): boolean {
  return document.querySelector('iframe, frame, object, embed') !== null;
}
