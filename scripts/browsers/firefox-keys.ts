import type { FirefoxWindow } from './firefox-window.ts';

/** What a keyboard says of a key besides letters, by the extension API's name of it. */
const SIGNS: Record<string, { key: string; code: string; keyCode: number }> = {
  Period: { key: '>', code: 'Period', keyCode: 190 },
  Comma: { key: '<', code: 'Comma', keyCode: 188 },
};

/**
 * Presses keys in Firefox's own window, as a keyboard would. The remote protocol's keys go to the page
 * only, where no command of an extension hears them.
 * @param shortcut as `commands.getAll` writes it, such as "Alt+Shift+U"
 */
export async function pressFirefoxKeys(window: FirefoxWindow, shortcut: string): Promise<void> {
  const names = shortcut.split('+');
  const last = names.pop() ?? '';
  const held = names.map((name) => ({ key: name, code: `${name}Left`, keyCode: 0 }));
  const letter = { key: last, code: `Key${last}`, keyCode: last.charCodeAt(0) };
  await window.run(`(() => {
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(
      Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error('no keyboard');
    const keys = ${JSON.stringify([...held, SIGNS[last] ?? letter])}
      .map((key) => new KeyboardEvent('', key));
    for (const key of keys) keyboard.keydown(key);
    for (const key of keys.reverse()) keyboard.keyup(key);
  })()`);
}
