/** What content scripts cost the page's main thread in one load. Milliseconds of processor time unless said otherwise. */
export interface ScriptCost {
  /** Compiling, running, callbacks and microtasks of the content script, together. */
  script: number;
  /** The part of `script` that is compiling the file, before its first line runs. */
  compile: number;
  /** The part of `script` that is the first run of the file. */
  run: number;
  /** `script` by the wall clock, which includes waiting for a processor. */
  scriptWall: number;
  /** The longest share of the content script in one task. */
  longestTask: number;
  /** The longest callback: an event handler, a timer, a slice. */
  longestCall: number;
  /** Everything that the page's main thread did, the content script's share included. */
  mainThread: number;
  /** The longest task of the page from the first line of the content script on, whoever caused it. */
  longestPageTask: number;
}
