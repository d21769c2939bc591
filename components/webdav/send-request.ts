import type { HttpAnswer, SendRequest } from './http-answer.ts';
import { readBody } from './read-body.ts';

/** The part of `fetch` that is used; handed in, so that one file alone can open a connection. */
export type FetchLike = (url: string, options: RequestInit) => Promise<Response>;

/** Most that is read of an answer, in bytes. */
const LONGEST_ANSWER = 5_000_000;
/** How long an answer may take, in milliseconds. A background that waits longer may be stopped. */
const LONGEST_WAIT = 20_000;

/**
 * Makes the requests that a WebDAV server needs, with name and password in the one header. Cookies stay
 * out (a session of the reader's own would make Nextcloud suspect a forgery), nothing comes from a
 * cache, and no redirect is followed: it would take the password along. Ends when `abandoned` aborts.
 */
export function requestSender(
  fetchLike: FetchLike,
  { user, password }: { user: string; password: string },
  abandoned: AbortSignal,
): SendRequest {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return async ({ method, url, headers, body }): Promise<HttpAnswer> => {
    let response: Response;
    try {
      response = await fetchLike(url, {
        method,
        headers: { ...headers, authorization },
        ...(body !== undefined && { body }),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([abandoned, AbortSignal.timeout(LONGEST_WAIT)]),
      });
    } catch {
      return { kind: 'unreachable' };
    }
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
      return { kind: 'redirect' };
    }
    const read = await readBody(response, LONGEST_ANSWER);
    if (read.kind !== 'text') return read;
    return {
      kind: 'answer',
      status,
      tag: response.headers.get('etag'),
      type: response.headers.get('content-type') ?? '',
      text: read.text,
    };
  };
}
