import { launch } from 'puppeteer-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers/find-browser.ts';
import { pollUntil } from '../../scripts/browsers/poll-until.ts';
import { ensureBuilt } from '../../scripts/build/ensure-built.ts';
import { servePages } from '../../scripts/serve/serve-pages.ts';

/** What the worker of the extension has. */
interface Worker {
  tab: number | undefined;
  /** The frames of that tab which told the button that Backnotes is off; 0 is the page that is seen. */
  frames: (number | undefined)[];
  chrome: {
    runtime: {
      onMessage: {
        addListener(
          hear: (
            message: { kind: string; on?: boolean },
            sender: { frameId?: number; tab?: { id?: number } },
          ) => void,
        ): void;
      };
    };
    storage: { local: { set(items: object): Promise<void> } };
    tabs: {
      query(of: object): Promise<{ url?: string }[]>;
      create(of: { url: string }): Promise<{ id?: number }>;
      update(id: number | undefined, to: { url: string }): Promise<unknown>;
    };
  };
}

/** Chromium makes nothing ready ahead in pages that a protocol looks at, so only the worker is looked at here. */
async function openUnwatched() {
  const { path } = (await findBrowser('chromium')) as { path: string };
  const browser = await launch({
    executablePath: path,
    pipe: true,
    enableExtensions: [await ensureBuilt('chromium', () => undefined)],
    targetFilter: (target) => ['browser', 'service_worker'].includes(target.type()),
    waitForInitialPage: false,
    ignoreDefaultArgs: ['--disable-background-networking'],
    args: ['--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', '--no-sandbox'],
  });
  onTestFinished(() => browser.close());
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

test.runIf(inject('browserName') === 'chromium')(
  'over a page that Chromium has made ready ahead the button says that Backnotes is off',
  async () => {
    const server = await servePages();
    onTestFinished(() => server.close());
    const to = server.add('/to', { body: '<!doctype html><title>To</title><p>Ready.</p>' });
    const rules = { prerender: [{ urls: [to], eagerness: 'immediate' }] };
    const from = server.add('/from', {
      body: `<!doctype html><title>From</title><a href="${to}">on</a>
        <script type="speculationrules">${JSON.stringify(rules)}</script>
        <script>setTimeout(() => document.querySelector('a').click(), 2000)</script>`,
    });
    const worker = await openUnwatched();
    // It opens by itself, and in a tab behind it nothing is made ready.
    await pollUntil('the welcome page', () =>
      worker.evaluate(async () => {
        const { tabs } = (globalThis as unknown as Worker).chrome;
        const all = await tabs.query({});
        return all.some(({ url }) => url?.endsWith('/welcome.html')) || undefined;
      }),
    );
    await worker.evaluate(async (url) => {
      const here = globalThis as unknown as Worker;
      const { runtime, storage, tabs } = here.chrome;
      const no = { value: false, time: 1, device: 'abcdef', schema: 1 };
      await storage.local.set({ 'register.enabled': no });
      here.frames = [];
      runtime.onMessage.addListener(({ kind, on }, { frameId, tab }) => {
        if (kind === 'report-page' && on === false && tab?.id === here.tab)
          here.frames.push(frameId);
      });
      const { id } = await tabs.create({ url: 'about:blank' });
      here.tab = id;
      await tabs.update(id, { url });
    }, from);
    const frames = () => worker.evaluate(() => (globalThis as unknown as Worker).frames);
    // The first page, the second one while nobody sees it, and again once it is there.
    await pollUntil(
      'the button to be told',
      async () => (await frames()).length === 3 || undefined,
    );
    const [first, unseen, seen] = await frames();
    expect([first, seen]).toEqual([0, 0]);
    expect(unseen).not.toBe(0);
  },
);
