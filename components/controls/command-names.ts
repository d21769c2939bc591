/** The keyboard commands, by the names that they have in the manifest (wxt.config.ts). */
export const COMMAND_NAMES = [
  'next-term',
  'previous-term',
  'toggle-marks',
  'toggle-backnotes',
] as const;

/** One of the keyboard commands. The popup's own, `_execute_action`, never reaches us. */
export type CommandName = (typeof COMMAND_NAMES)[number];
