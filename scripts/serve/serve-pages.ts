import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, normalize, resolve, sep } from 'node:path';
import { contentType } from './content-type.ts';

/** What a made-up page is: its body, and headers beside or instead of `text/html; charset=utf-8`. */
export interface MadePage {
  body: string;
  headers?: Record<string, string>;
}

/** A running server of local pages. */
export interface PageServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The address of a local file; its neighbours in the same folder and below can be had too. */
  urlOf(file: string): string;
  /** Gives out a page that is made on the fly, and returns its address. */
  add(path: `/${string}`, page: MadePage): string;
  close(): Promise<void>;
}

/** Serves local files on 127.0.0.1: the content script runs on http and https only, not on files. */
export async function servePages(): Promise<PageServer> {
  const folders: string[] = [];
  const made = new Map<string, MadePage>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const page = made.get(path);
    if (path === '/favicon.ico') {
      // Browsers ask for it by themselves, and note an error when it is missing.
      send(response, 204, {}, '');
    } else if (page) {
      send(
        response,
        200,
        { 'content-type': 'text/html; charset=utf-8', ...page.headers },
        page.body,
      );
    } else {
      void sendFile(response, fileAt(path, folders));
    }
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    urlOf(file) {
      const folder = dirname(resolve(file));
      const known = folders.indexOf(folder);
      const number = known >= 0 ? known : folders.push(folder) - 1;
      return `${origin}/${number}/${encodeURIComponent(basename(file))}`;
    },
    add(path, page) {
      made.set(path, page);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file behind `/<number of its folder>/<path below it>`; null where there is none to give. */
function fileAt(path: string, folders: readonly string[]): string | null {
  const [, number, rest] = /^\/(\d+)\/(.+)$/.exec(path) ?? [];
  const folder = folders[Number(number)];
  if (folder === undefined || rest === undefined) return null;
  try {
    const file = normalize(join(folder, decodeURIComponent(rest)));
    return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
  } catch {
    return null;
  }
}

async function sendFile(response: ServerResponse, file: string | null): Promise<void> {
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return send(response, 404, {}, 'not found');
  send(response, 200, { 'content-type': contentType(file, bytes) }, bytes);
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array,
): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers });
  response.end(body);
}
