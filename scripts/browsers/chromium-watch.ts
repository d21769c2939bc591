import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/**
 * Notes what happens in every tab, in the extension's pages and in its service worker: the errors of
 * the extension's own code, and all requests to the network.
 */
export class ChromiumWatch {
  readonly #origin: string;
  readonly #errors: string[] = [];
  readonly #requests: string[] = [];
  readonly #started: Promise<unknown>[] = [];

  /** @param origin the extension's; an error is its own when text, address or stack name it */
  constructor(browser: Browser, origin: string) {
    this.#origin = origin;
    for (const target of browser.targets()) this.#watch(target);
    browser.on('targetcreated', (target) => this.#watch(target));
  }

  async errors(): Promise<string[]> {
    await Promise.all(this.#started);
    return [...this.#errors];
  }

  async requests(): Promise<string[]> {
    await Promise.all(this.#started);
    return [...this.#requests];
  }

  #watch(target: Target): void {
    if (!['page', 'service_worker', 'other'].includes(target.type())) return;
    // A target may be gone before it can be watched; then it has nothing to tell.
    this.#started.push(this.#attach(target).catch(() => undefined));
  }

  async #attach(target: Target): Promise<void> {
    const session: CDPSession = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const text = details.exception?.description ?? details.text;
      this.#note(text, details.url, details.stackTrace);
    });
    session.on('Runtime.consoleAPICalled', (call) => {
      if (call.type !== 'error' && call.type !== 'assert') return;
      const text = call.args.map((arg) => arg.description ?? String(arg.value)).join(' ');
      this.#note(text, undefined, call.stackTrace);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.#note(entry.text, entry.url, entry.stackTrace);
    });
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (/^https?:/.test(request.url)) this.#requests.push(request.url);
    });
    session.on('Network.webSocketCreated', ({ url }) => this.#requests.push(url));
    const domains = ['Runtime', 'Log', 'Network'] as const;
    await Promise.all(domains.map((domain) => session.send(`${domain}.enable`)));
  }

  #note(
    text: string,
    url: string | undefined,
    stack: Protocol.Runtime.StackTrace | undefined,
  ): void {
    const places = [text, url ?? '', ...(stack?.callFrames.map((frame) => frame.url) ?? [])];
    if (places.some((place) => place.includes(this.#origin))) this.#errors.push(text);
  }
}
