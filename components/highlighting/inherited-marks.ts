/**
 * Writes the rules of the marks for the root alone; everything below inherits them (CSS Pseudo-Elements 4, section 3.5).
 * Of a rule for every element Chromium makes a style for each of them, when it comes and whenever one changes: on a page
 * of 60,000 elements 0.6 s, half as much this way. Firefox 153 inherits no highlights, and makes their styles only where
 * one is painted.
 * @param sheet the style sheet; no size in it may hang on the size of the text (`em`), which would be the root's
 */
export const inheritedMarks = (sheet: string): string =>
  sheet.replaceAll('::highlight(', ':root::highlight(');
