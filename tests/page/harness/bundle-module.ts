import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { knowledgePlugin } from '../../../content/build/knowledge-plugin.ts';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Bundles a module as the build of the extension would.
 * @param entry path from the repository's root
 * @param plugins what compiles JSX; none takes the file's own word for it (`@jsxImportSource`)
 * @returns a script that leaves the module's exports in `globalThis.bundle`
 */
export async function bundleModule(entry: string, plugins = [preact()]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    // Under Vitest NODE_ENV is "test", and JSX would be compiled for a development runtime.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [knowledgePlugin(), ...plugins],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'bundle' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} cannot be bundled`);
  return `${chunk.code}\nif (typeof bundle !== 'undefined') globalThis.bundle = bundle;`;
}
