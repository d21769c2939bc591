import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageServer } from '../../../scripts/serve/serve-pages.ts';
import { bundleModule } from '../../page/harness/bundle-module.ts';

/** Bundles the app of tests/pages/react-app.tsx and gives the address of its page. */
export async function reactApp(server: PageServer): Promise<string> {
  const body = await bundleModule('tests/pages/react-app.tsx', []);
  server.add('/react-app.js', { body, headers: { 'content-type': 'text/javascript' } });
  const html = await readFile(join(import.meta.dirname, '../../pages/react-app.html'), 'utf8');
  return server.add('/react-app.html', { body: html });
}
