import type { BrowserName } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';
import { installPackages } from './install-packages.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const ADVICE: Record<BrowserName, string> = {
  chromium: 'install Chromium, Chrome or Edge 140 or newer, or name one in BACKNOTES_CHROMIUM',
  firefox: 'install Firefox 150 or newer, or name one in BACKNOTES_FIREFOX',
};

/**
 * Gives the path of each wanted browser. One that is missing comes from the distribution's packages
 * where that can be done without a question (Debian or Ubuntu, as root or with sudo that asks nothing).
 * @param say is given short progress lines
 * @throws Error with one line that says what to install
 */
export async function installBrowsers<Name extends BrowserName>(
  names: readonly Name[],
  say: (line: string) => void,
): Promise<Record<Name, string>> {
  const missing: Name[] = [];
  for (const name of names) {
    const found = await findBrowser(name);
    // One that the user has named is not replaced behind their back.
    if (found.path === null && !found.named) missing.push(name);
  }
  if (missing.length > 0) {
    await installPackages(
      missing.map((name) => PACKAGES[name]),
      say,
    );
  }
  const paths: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const found = await findBrowser(name);
    if (found.path === null) throw new Error(`${found.reason}: ${ADVICE[name]}.`);
    paths[name] = found.path;
  }
  return paths as Record<Name, string>;
}
