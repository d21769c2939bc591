import type { BrowserName } from '../../scripts/browsers/extension-browser.ts';

declare module 'vitest' {
  /** What vitest.config.ts tells the tests of a project. */
  export interface ProvidedContext {
    browserName: BrowserName;
    /** WebDAV servers that are not installed and could not be; the tests that need them say so. */
    missingServers: string[];
  }
}
