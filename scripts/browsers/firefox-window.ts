import type { Browser } from 'puppeteer-core';
import { bidiConnection } from './bidi-connection.ts';

/** Runs scripts in Firefox's own window (needs `--remote-allow-system-access`). */
export class FirefoxWindow {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @returns the expression's value: a string, a number, a boolean, or undefined for null */
  async run(expression: string): Promise<unknown> {
    const connection = bidiConnection(this.#browser);
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree as { contexts: { context: string; url: string }[] };
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox does not show us its own window');
    const value = await connection.run<{ value?: unknown }>('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    return value.value;
  }
}
