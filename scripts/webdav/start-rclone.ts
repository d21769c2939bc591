import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runServer } from './run-server.ts';
import { PASSWORD, USER, type WebdavServer } from './webdav-server.ts';

/** Starts rclone's WebDAV server, the sloppy one: conditions count for nothing, reads may be torn. */
export async function startRclone(program: string): Promise<WebdavServer> {
  const folder = await mkdtemp(join(tmpdir(), 'backnotes-rclone-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const words = ['serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`];
  const access = ['--user', USER, '--pass', PASSWORD, '--config', '/dev/null'];
  const stop = await runServer(program, [...words, ...access], origin);
  return {
    name: 'rclone',
    origin,
    address: `${origin}/`,
    user: USER,
    password: PASSWORD,
    folder,
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
