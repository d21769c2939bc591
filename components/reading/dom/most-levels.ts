/**
 * Levels below which nothing is read: to ask for the style of one element takes as long as it is deep, and parsers stop
 * at some hundred levels, so only a script can have made more.
 */
export const MOST_LEVELS = 2000;
