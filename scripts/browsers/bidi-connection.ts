import type { Browser } from 'puppeteer-core';

/** The raw WebDriver BiDi connection below puppeteer's Browser, which its types leave out. */
export interface BidiConnection {
  send(method: string, parameters: object): Promise<unknown>;
  /** Sends a script and gives its remote value. Throws when the script does. */
  run<Value>(method: 'script.evaluate' | 'script.callFunction', parameters: object): Promise<Value>;
  /** Lets puppeteer believe that the browser has reported an event. */
  emit(event: string, parameters: object): void;
}

interface RawConnection {
  send(method: string, parameters: object): Promise<{ result?: unknown }>;
  emit(event: string, parameters: object): unknown;
}

interface ScriptOutcome {
  type: string;
  result?: unknown;
  exceptionDetails?: { text: string };
}

/** @param browser a Firefox that puppeteer started */
export function bidiConnection(browser: Browser): BidiConnection {
  const { connection } = browser as unknown as { connection: RawConnection };
  const send = async (method: string, parameters: object) =>
    (await connection.send(method, parameters)).result;
  return {
    send,
    run: async <Value>(method: string, parameters: object) => {
      const outcome = (await send(method, parameters)) as ScriptOutcome;
      if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text);
      return outcome.result as Value;
    },
    emit: (event, parameters) => void connection.emit(event, parameters),
  };
}
