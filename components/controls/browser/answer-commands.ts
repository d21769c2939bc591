import { browser } from 'wxt/browser';
import type { SettingsStore } from '../../settings/browser/settings-store.ts';
import { COMMAND_NAMES, type CommandName } from '../command-names.ts';
import { togglePatch } from '../toggle-patch.ts';
import { tellTab } from './tell-tab.ts';

const isCommand = (name: string): name is CommandName =>
  (COMMAND_NAMES as readonly string[]).includes(name);

/** In the background: does what the reader's keys ask for, until the signal aborts. */
export function answerCommands(store: SettingsStore, signal: AbortSignal): void {
  const run = async (command: CommandName, tab: number | null): Promise<void> => {
    switch (command) {
      case 'next-term':
        await tellTab({ kind: 'step-term', direction: 'next' }, tab, 0);
        return;
      case 'previous-term':
        await tellTab({ kind: 'step-term', direction: 'previous' }, tab, 0);
        return;
      case 'toggle-marks':
        await tellTab({ kind: 'toggle-marks' }, tab, null);
        return;
      case 'toggle-backnotes':
        await store.change(togglePatch(await store.read(), Date.now()));
    }
  };
  const listener = (name: string, tab?: { id?: number | undefined }): void => {
    if (isCommand(name)) void run(name, tab?.id ?? null);
  };
  // Firefox for Android has no keys.
  const event = browser.commands?.onCommand;
  event?.addListener(listener);
  signal.addEventListener('abort', () => event?.removeListener(listener));
}
