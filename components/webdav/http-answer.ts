/** A request of ours to the reader's server. */
export interface WebdavRequest {
  method: 'GET' | 'PUT' | 'MKCOL' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * What came back. unreachable: no connection, or the browser refused it; browsers do not say which.
 * cut-off: the connection broke within the answer. too-large: more than any settings can be.
 */
export type HttpAnswer =
  | { kind: 'answer'; status: number; tag: string | null; type: string; text: string }
  | { kind: 'redirect' | 'unreachable' | 'cut-off' | 'too-large' };

/** Sends one request. Never rejects. */
export type SendRequest = (request: WebdavRequest) => Promise<HttpAnswer>;
