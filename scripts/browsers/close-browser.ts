import type { Browser } from 'puppeteer-core';

/**
 * Closes a browser; one that does not go within ten seconds is killed.
 * @param closed resolves when the connection to the browser has ended
 */
export async function closeBrowser(browser: Browser, closed: Promise<void>): Promise<void> {
  const child = browser.process();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, 10_000);
  });
  // close() waits for the process as well, so that the profile is free to be removed.
  await Promise.race([browser.close().catch(() => closed), patience]);
  clearTimeout(timer);
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
