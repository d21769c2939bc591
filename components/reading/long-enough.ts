/** Characters from which on a text has its pattern compiled to machine code at once, in V8 as in SpiderMonkey. */
const LONG = 1000;

/**
 * The same text with spaces behind it, long enough to be asked by a large pattern for the first time. For a short one
 * the browser compiles the pattern to bytecode first, which takes V8 three times as long, and to machine code soon after.
 */
export const longEnough = (text: string): string => text.padEnd(LONG);
