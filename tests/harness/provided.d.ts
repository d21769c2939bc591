import type { BrowserName } from '../../scripts/browsers/extension-browser.ts';

declare module 'vitest' {
  /** What vitest.config.ts tells the tests of a project. */
  export interface ProvidedContext {
    browserName: BrowserName;
  }
}
