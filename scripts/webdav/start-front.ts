import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server between a browser and a WebDAV server, which counts, and answers badly when it is told to. */
export interface Front {
  /** The address that leads through it to the server's folder. */
  readonly address: string;
  /** Methods of the requests so far, in order. */
  readonly methods: string[];
  /**
   * Answers in place of the server where this gives something; null lets all through again.
   * `cutAt`: the connection breaks after so many bytes of the body; at 0 there is no answer at all.
   */
  misbehave(rule: ((method: string, path: string) => BadAnswer | null) | null): void;
  close(): Promise<void>;
}

export interface BadAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  cutAt?: number;
}

/** @param target the address of the server's folder */
export async function startFront(target: string): Promise<Front> {
  const methods: string[] = [];
  const url = new URL(target);
  let rule: ((method: string, path: string) => BadAnswer | null) | null = null;
  const server = createServer((incoming, outgoing) => {
    const method = incoming.method ?? '';
    methods.push(method);
    const bad = rule?.(method, incoming.url ?? '');
    if (bad) return answerBadly(incoming, outgoing, bad);
    const passed = forward(
      { host: url.hostname, port: url.port, path: incoming.url, method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        // A torn answer is passed on as one: it must not look as if more were to come.
        answer.on('close', () => {
          if (!answer.complete) outgoing.destroy();
        });
      },
    );
    // The server is gone: what a broken line looks like.
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${url.pathname}`,
    methods,
    misbehave: (next) => {
      rule = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function answerBadly(incoming: IncomingMessage, outgoing: ServerResponse, bad: BadAnswer): void {
  const { status, headers = {}, body = '', cutAt } = bad;
  incoming.resume();
  if (cutAt === 0) return void outgoing.destroy();
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { 'content-length': bytes.length, ...headers });
  if (cutAt === undefined) outgoing.end(bytes);
  else outgoing.write(bytes.subarray(0, cutAt), () => outgoing.destroy());
}
