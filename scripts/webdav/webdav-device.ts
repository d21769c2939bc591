import type { Page } from 'puppeteer-core';
import type { Register } from '../../components/sync/register.ts';
import type { WebdavMessage } from '../../components/webdav/webdav-message.ts';
import type { WebdavState } from '../../components/webdav/webdav-state.ts';
import type { ExtensionBrowser } from '../browsers/extension-browser.ts';
import { pollUntil } from '../browsers/poll-until.ts';
import { clickAndAllow } from './allow-host.ts';

/** What the reader types into the form. */
export interface Typed {
  address: string;
  user: string;
  password: string;
  passphrase?: string;
}

interface ExtensionApi {
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
    sync: { clear(): Promise<void> };
  };
  permissions: {
    getAll(): Promise<{ data_collection?: string[] }>;
    remove(what: { data_collection: string[] }): Promise<boolean>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** A browser with Backnotes on its settings page, as one of the reader's devices. */
export class WebdavDevice {
  readonly browser: ExtensionBrowser;
  readonly page: Page;

  private constructor(browser: ExtensionBrowser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  static async open(browser: ExtensionBrowser): Promise<WebdavDevice> {
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('#webdav-title');
    return new WebdavDevice(browser, page);
  }

  /** Fills in the form, presses Connect, says yes, and waits for how it ended. */
  async connect(typed: Typed): Promise<WebdavState> {
    for (const name of ['address', 'user', 'password', 'passphrase'] as const) {
      const value = typed[name] ?? '';
      const field = await this.page.waitForSelector(`#webdav-${name}`);
      await field?.evaluate((input) => {
        (input as HTMLInputElement).value = '';
      });
      if (value !== '') await field?.type(value);
    }
    const begun = Date.now();
    const button = '.webdav-form button[type="submit"]';
    await clickAndAllow(this.browser, this.page, button, await this.hasConsent());
    return this.settled(begun);
  }

  /** Takes back what Firefox was allowed to send, as about:addons does. */
  async takeBackConsent(): Promise<void> {
    await this.page.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser?: ExtensionApi };
      await browser?.permissions.remove({ data_collection: ['authenticationInfo'] });
    });
  }

  /** Whether Firefox has been told yes before: then no dialog comes. Never in Chromium. */
  hasConsent(): Promise<boolean> {
    return this.page.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser?: ExtensionApi };
      const given = await browser?.permissions.getAll();
      return given?.data_collection?.includes('authenticationInfo') ?? false;
    });
  }

  /** The state, once nothing is under way; not one from before `since`. */
  settled(since: number, timeout = 30_000): Promise<WebdavState> {
    return pollUntil(
      'the exchange to end',
      async () => {
        const state = (await this.stored())['webdav.state'] as WebdavState | undefined;
        if (!state || state.kind === 'connecting') return undefined;
        // Being off has no time: it is what was before.
        return 'time' in state && state.time >= since ? state : undefined;
      },
      timeout,
    );
  }

  /** The state in the reader's words, as the page shows it. */
  sentence(): Promise<string> {
    return this.page.$eval('[aria-labelledby="webdav-title"] [role="status"]', (line) =>
      String(line.textContent),
    );
  }

  /** Clicks a choice of the settings page, such as `input[name="text-size"][value="large"]`. */
  async choose(selector: string): Promise<void> {
    await this.page.$eval(selector, (input) => (input as HTMLInputElement).click());
  }

  /** What the settings page asks of the background, without the page's buttons. */
  ask(message: WebdavMessage): Promise<unknown> {
    return this.page.evaluate((sent) => {
      const holder = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (holder.browser ?? holder.chrome).runtime.sendMessage(sent);
    }, message);
  }

  async syncNow(): Promise<WebdavState> {
    await this.ask({ kind: 'webdav-sync' });
    return (await this.stored())['webdav.state'] as WebdavState;
  }

  /** All of `storage.local`. */
  stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => {
      const holder = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (holder.browser ?? holder.chrome).storage.local.get(null);
    });
  }

  async registers(): Promise<Record<string, Register>> {
    const entries = Object.entries(await this.stored())
      .filter(([key]) => key.startsWith('register.'))
      .map(([key, value]) => [key.slice('register.'.length), value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries) as Record<string, Register>;
  }

  /** Writes into `storage.local`, as another part of the extension would. */
  async store(items: Record<string, unknown>): Promise<void> {
    await this.page.evaluate((content) => {
      const holder = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (holder.browser ?? holder.chrome).storage.local.set(content);
    }, items);
  }

  /** Disconnects, keeps the file, and forgets all that is stored, in the browser's own sync too. */
  async reset(): Promise<void> {
    await this.ask({ kind: 'webdav-disconnect', remote: 'keep' });
    await this.page.evaluate(async () => {
      const holder = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { local, sync } = (holder.browser ?? holder.chrome).storage;
      await local.clear();
      await sync.clear();
      await local.clear();
    });
  }
}
