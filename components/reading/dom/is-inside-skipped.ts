const SKIPPED_ANCESTORS =
  'script,style,noscript,template,textarea,select,code,pre,kbd,samp,math,svg,object,head';

/** Whether an element is, or stands in, one whose text is never read. */
export function isInsideSkipped(element: Element): boolean {
  return element.closest(SKIPPED_ANCESTORS) !== null;
}
