import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { CDPEvents, CDPSession } from 'puppeteer-core';

/** A session of the DevTools protocol: the browser's own, or one tab's. */
export interface DevtoolsSession {
  /** Rejects with what the browser complains of. Typed as puppeteer's, whose sessions are not used here. */
  send: CDPSession['send'];
  /** Calls `listener` at each event of that name, in any session, until `signal` aborts. */
  on<Name extends keyof CDPEvents & string>(
    name: Name,
    listener: (event: CDPEvents[Name]) => void,
    signal: AbortSignal,
  ): void;
  /** The session of a tab that was attached to. */
  session(sessionId: string): DevtoolsSession;
}

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/**
 * Speaks the DevTools protocol with a Chromium started with `--remote-debugging-pipe`.
 * Puppeteer attaches to every tab and worker by itself, and that is what must not happen while something is measured.
 */
export function openDevtoolsPipe(child: ChildProcess): DevtoolsSession {
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners = new Map<string, Set<(event: never) => void>>();
  let lastId = 0;
  let rest = '';

  const receive = (message: string): void => {
    const answer = JSON.parse(message) as Answer;
    if (answer.id !== undefined) {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    } else if (answer.method) {
      for (const listener of listeners.get(answer.method) ?? []) listener(answer.params as never);
    }
  };
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    // Messages end with a zero byte; a long trace comes in many chunks.
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(part);
  });
  child.once('exit', () => {
    const error = { message: 'the browser is gone' };
    for (const resolve of waiting.values()) resolve({ error });
    waiting.clear();
  });

  const sessionOf = (sessionId?: string): DevtoolsSession => ({
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, ({ result, error }) => {
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as never);
        });
        toBrowser.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId })}\0`);
      }),
    on(name, listener, signal) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      signal.addEventListener('abort', () => known.delete(listener), { once: true });
    },
    session: sessionOf,
  });
  return sessionOf();
}
