import { browser } from 'wxt/browser';
import { COMMAND_NAMES } from '../command-names.ts';
import type { KeyBinding } from '../key-binding.ts';

/** The keys of the commands as they are now; null where a browser has no such keys (on phones). */
export async function readKeyBindings(): Promise<KeyBinding[] | null> {
  const commands = browser.commands as typeof browser.commands | undefined;
  if (!commands) return null;
  const all = await commands.getAll().catch(() => []);
  if (all.length === 0) return null;
  const keysOf = (name: string): string | null =>
    all.find((command) => command.name === name)?.shortcut || null;
  return [
    ...COMMAND_NAMES.map((command) => ({ command, keys: keysOf(command) })),
    { command: 'popup', keys: keysOf('_execute_action') },
  ];
}

/** Opens the browser's own page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  // Firefox 137; its page has no address that an extension may open.
  const open = (browser.commands as { openShortcutSettings?(): Promise<void> })
    .openShortcutSettings;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
