import type { FirefoxWindow } from './firefox-window.ts';

/**
 * Notes what happens in every process of Firefox: the errors of the extension's own code, and all
 * requests to the network but those of Firefox itself.
 */
export class FirefoxWatch {
  readonly #window: FirefoxWindow;
  readonly #host: string;

  private constructor(window: FirefoxWindow, host: string) {
    this.#window = window;
    this.#host = host;
  }

  /** @param host the extension's; an error is its own when text, file or stack name it */
  static async start(window: FirefoxWindow, host: string): Promise<FirefoxWatch> {
    await window.run(`(() => {
      const requests = (globalThis.backnotesRequests = []);
      Services.obs.addObserver((subject) => {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal } = channel.loadInfo;
        // The address bar loads pages in the name of the system, too: those are documents.
        const isDocument = channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
        if (isDocument || !triggeringPrincipal.isSystemPrincipal) requests.push(channel.URI.spec);
      }, 'http-on-modify-request');
    })()`);
    return new FirefoxWatch(window, host);
  }

  /**
   * What was thrown and not caught. (What was logged with console.error stays in its own process, out
   * of reach; the same tests see it in Chromium.) Left out: Firefox's remark that a page went while
   * an extension call was under way, which no extension can prevent.
   */
  errors(): Promise<string[]> {
    return this.#list(`Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter((error) => !(error.flags & Ci.nsIScriptError.warningFlag))
      .filter((error) => (error.sourceName + error.errorMessage + error.stack)
        .includes(${JSON.stringify(this.#host)}))
      .map((error) => error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')')
      .filter((text) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(text))`);
  }

  requests(): Promise<string[]> {
    return this.#list('globalThis.backnotesRequests');
  }

  async #list(expression: string): Promise<string[]> {
    const found = await this.#window.run(`JSON.stringify(${expression})`);
    return typeof found === 'string' ? JSON.parse(found) : [];
  }
}
