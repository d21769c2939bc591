import { installPackages } from '../browsers/install-packages.ts';
import { findProgram } from './find-program.ts';
import { apacheModules, startApache } from './start-apache.ts';
import { startRclone } from './start-rclone.ts';
import type { WebdavServer } from './webdav-server.ts';

const SERVERS = {
  apache: {
    package: 'apache2',
    start: startApache,
    find: async () =>
      (await apacheModules()) === null
        ? null
        : ((await findProgram('apache2')) ?? (await findProgram('httpd'))),
  },
  rclone: { package: 'rclone', start: startRclone, find: () => findProgram('rclone') },
};

type ServerName = keyof typeof SERVERS;

/**
 * The server programs that are not there, after trying to get them from the distribution's packages.
 * @param say is given short progress lines
 */
export async function missingServers(say: (line: string) => void): Promise<ServerName[]> {
  const missing = async (): Promise<ServerName[]> => {
    const names = Object.keys(SERVERS) as ServerName[];
    const found = await Promise.all(names.map((name) => SERVERS[name].find()));
    return names.filter((_, index) => found[index] === null);
  };
  const before = await missing();
  if (before.length === 0) return before;
  const packages = before.map((name) => SERVERS[name].package);
  await installPackages(packages, say).catch((error: unknown) => say(String(error)));
  return missing();
}

/**
 * Starts a real WebDAV server on 127.0.0.1.
 * @throws Error when its program is not there
 */
export async function openServer(name: ServerName): Promise<WebdavServer> {
  const program = await SERVERS[name].find();
  if (program === null) throw new Error(`${name} is not installed`);
  return SERVERS[name].start(program);
}
