import type { WebdavConnection } from './webdav-connection.ts';

/** What became of pressing Connect. */
export type ConnectAnswer =
  /** The server accepted it. */
  | 'connected'
  /** It did not; the state says why. */
  | 'failed'
  /** The reader said no in the browser's dialog. */
  | 'not-allowed';

/** What the reader can do about the own server; nothing here rejects. */
export interface WebdavControls {
  /** Call it within the click: the browser asks for permission only there. The address is valid. */
  connect(connection: WebdavConnection): Promise<ConnectAnswer>;
  syncNow(): Promise<void>;
  /** Replaces a file that cannot be read with the settings of this device. */
  replaceFile(): Promise<void>;
  /** The text of the file on the server; null when it cannot be had. */
  readFile(): Promise<string | null>;
  disconnect(remote: 'keep' | 'delete'): Promise<void>;
  /**
   * Asks for what it takes to send the list of sites to the server. Call it within the click that turns
   * that on. True where nothing has to be asked.
   */
  allowSites(): Promise<boolean>;
}
