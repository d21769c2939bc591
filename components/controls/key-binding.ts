import type { CommandName } from './command-names.ts';

/** A command and the keys that it has now, as the browser writes them; null for none. */
export interface KeyBinding {
  command: CommandName | 'popup';
  keys: string | null;
}
