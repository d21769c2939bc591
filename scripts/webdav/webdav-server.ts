/** A real WebDAV server on 127.0.0.1, with one folder and one user. */
export interface WebdavServer {
  readonly name: 'apache' | 'rclone';
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** The address of its folder, with a slash at the end. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** The folder on this disk. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Name and password that every server here knows. Not ASCII, because readers' are not either. */
export const USER = 'reader';
export const PASSWORD = 'pässword:1';
