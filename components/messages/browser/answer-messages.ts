import { browser } from 'wxt/browser';
import { removeListener } from '../../polyfill/browser/remove-listener.ts';
import type { Message } from '../message.ts';
import { parseMessage } from '../parse-message.ts';

/** Answers messages from the extension's own pages until the signal aborts; ignores what is not ours. */
export function answerMessages(
  answer: (message: Message) => Promise<unknown>,
  signal: AbortSignal,
): void {
  const listener = (
    value: unknown,
    _sender: unknown,
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    const message = parseMessage(value);
    if (!message) return undefined;
    answer(message).then(sendResponse, () => sendResponse(null));
    // Keeps the channel open for the answer.
    return true;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => removeListener(onMessage, listener));
}
