import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, runServer } from './run-server.ts';
import { PASSWORD, USER, type WebdavServer } from './webdav-server.ts';

/** Where distributions keep Apache's modules. */
const MODULE_FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
];
const MODULES = [
  'mpm_event',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'alias',
  'dav',
  'dav_fs',
];

/** Starts Apache with mod_dav, the strict one: it keeps to every condition of a request. */
export async function startApache(program: string): Promise<WebdavServer> {
  const root = await mkdtemp(join(tmpdir(), 'backnotes-apache-'));
  const folder = join(root, 'files');
  const moduleFolder = await apacheModules();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await mkdir(folder);
  await mkdir(join(root, 'locks'));
  // Apache, started by root, works as another user.
  await chmod(root, 0o755);
  for (const each of [folder, join(root, 'locks')]) await chmod(each, 0o777);
  const hash = createHash('sha1').update(PASSWORD).digest('base64');
  await writeFile(join(root, 'users'), `${USER}:{SHA}${hash}\n`);
  const lines = [
    `ServerRoot "${root}"`,
    `ServerName 127.0.0.1`,
    `Listen 127.0.0.1:${port}`,
    `PidFile "${root}/pid"`,
    `ErrorLog "${root}/errors"`,
    ...MODULES.map((name) => `LoadModule ${name}_module "${moduleFolder}/mod_${name}.so"`),
    ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
    `DavLockDB "${root}/locks/db"`,
    `DocumentRoot "${root}/files"`,
    `Alias /dav "${folder}"`,
    `<Directory "${folder}">`,
    'Dav On',
    'AuthType Basic',
    'AuthName files',
    `AuthUserFile "${root}/users"`,
    'Require valid-user',
    '</Directory>',
    'StartServers 1',
    'ThreadsPerChild 8',
    'MaxRequestWorkers 16',
  ];
  const config = join(root, 'apache.conf');
  await writeFile(config, `${lines.join('\n')}\n`);
  const stop = await runServer(program, ['-f', config, '-DFOREGROUND'], origin).catch(
    async (error: unknown) => {
      const log = await readFile(join(root, 'errors'), 'utf8').catch(() => '');
      await rm(root, { recursive: true, force: true });
      throw new Error(`${String(error)}\n${log}`);
    },
  );
  return {
    name: 'apache',
    origin,
    address: `${origin}/dav/`,
    user: USER,
    password: PASSWORD,
    folder,
    close: async () => {
      await stop();
      await rm(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where Apache's modules are, mod_dav among them; null where they are not. */
export async function apacheModules(): Promise<string | null> {
  for (const folder of MODULE_FOLDERS) {
    const there = await access(join(folder, 'mod_dav.so'), constants.R_OK).then(
      () => true,
      () => false,
    );
    if (there) return folder;
  }
  return null;
}
