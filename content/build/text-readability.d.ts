/** The three counts that Backnotes uses of the library, which brings no types of its own. */
declare module 'text-readability' {
  const readability: {
    lexiconCount(text: string): number;
    syllableCount(text: string): number;
    sentenceCount(text: string): number;
  };
  export default readability;
}
