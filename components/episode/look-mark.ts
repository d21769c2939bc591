/** What the toolbar button shows when it is time to look again; beside a number it stands last. */
const MARK = '•';

/** Whether a text of the toolbar button says that it is time to look again. */
export const hasLookMark = (text: string): boolean => text.endsWith(MARK);

/**
 * The text of the toolbar button with or without the mark. Four characters fit, so that a number of more
 * than three gives way.
 * @param text what it shows otherwise: how many terms the page has, or nothing
 */
export function withLookMark(text: string, isDue: boolean): string {
  const number = hasLookMark(text) ? text.slice(0, -MARK.length) : text;
  if (!isDue) return number;
  return (number.length > 3 ? '99+' : number) + MARK;
}
