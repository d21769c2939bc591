import type { SendRequest } from '../http-answer.ts';
import { requestSender } from '../send-request.ts';
import type { WebdavConnection } from '../webdav-connection.ts';

/**
 * The one place in Backnotes that opens a connection, and only to the address that the reader gave.
 * tests/house.test.ts looks for any other, in the sources and in the built extension.
 */
export const openConnection = (connection: WebdavConnection, abandoned: AbortSignal): SendRequest =>
  requestSender((url, options) => fetch(url, options), connection, abandoned);
