import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from '../browsers/install-browsers.ts';
import { type DevtoolsSession, openDevtoolsPipe } from './devtools-pipe.ts';

/** A Chromium with one extension, whose tabs nobody is attached to unless `attach` is called. */
export interface BenchBrowser {
  /** The browser's own session: targets, tracing, processes. */
  readonly session: DevtoolsSession;
  /** Opens an address in a new tab in front, in a process of its own. @returns the target's id */
  open(url: string): Promise<string>;
  /** Attaches to a tab and enables nothing; from then on the tab may cost more than a reader's. */
  attach(targetId: string): Promise<DevtoolsSession>;
  closeTab(targetId: string): Promise<void>;
  close(): Promise<void>;
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--disable-gpu',
  '--disable-renderer-backgrounding',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--lang=en-US',
  '--window-size=1000,800',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Opens Chromium for measuring. The drivers of scripts/browsers attach to every tab, and then V8 works out source
 * positions that no reader's browser does (11 of 17 ms of our first run, once); here tabs are left alone.
 * @param extensionDirectory absolute path of an unpacked extension
 */
export async function openBenchBrowser(extensionDirectory: string): Promise<BenchBrowser> {
  const { chromium } = await installBrowsers(['chromium'], console.error);
  const profile = await mkdtemp(join(tmpdir(), 'backnotes-bench-'));
  const child = spawn(chromium, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const session = openDevtoolsPipe(child);
  const close = async (): Promise<void> => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await session.send('Browser.close').catch(() => undefined);
    await gone;
    clearTimeout(patience);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await session.send('Extensions.loadUnpacked', { path: extensionDirectory });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    session,
    async open(url) {
      const { targetId } = await session.send('Target.createTarget', { url });
      return targetId;
    },
    async attach(targetId) {
      const { sessionId } = await session.send('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      return session.session(sessionId);
    },
    async closeTab(targetId) {
      await session.send('Target.closeTarget', { targetId });
    },
    close,
  };
}
