import { ensureBuilt } from '../build/ensure-built.ts';
import type { BrowserName, ExtensionBrowser, OpenOptions } from './extension-browser.ts';
import { installBrowsers } from './install-browsers.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';

/**
 * Finds or installs the browser, builds the extension if its sources are newer, and opens both.
 * @param say is given short progress lines
 */
export async function openBrowser(
  name: BrowserName,
  say: (line: string) => void,
  options: Partial<OpenOptions> = {},
): Promise<ExtensionBrowser> {
  const open = name === 'chromium' ? openChromium : openFirefox;
  return open({
    executablePath: options.executablePath ?? (await installBrowsers([name], say))[name],
    extensionDirectory: options.extensionDirectory ?? (await ensureBuilt(name, say)),
    ...options,
  });
}
