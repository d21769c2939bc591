import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { knowledgePlugin } from './content/build/knowledge-plugin.ts';

const INSTALL = 'tests/harness/install-browsers.ts';
const BUILD = 'tests/harness/build-extension.ts';
const SERVERS = 'tests/harness/install-servers.ts';

/** A browser may take its time on a busy machine. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [knowledgePlugin(), preact()],
  test: {
    // A browser takes a processor for itself; more side by side only makes each of them slow.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/house.test.ts', 'tests/browser-support.test.ts'],
          globalSetup: [BUILD],
        },
      },
      {
        // Real servers, and real builds in both browsers.
        extends: true,
        test: {
          ...patient,
          name: 'webdav',
          globalSetup: [INSTALL, SERVERS, BUILD],
          include: ['tests/webdav/**/*.test.ts'],
        },
      },
      ...(['chromium', 'firefox'] as const).flatMap((browserName) => [
        {
          extends: true as const,
          test: {
            ...patient,
            globalSetup: [INSTALL],
            name: `page-${browserName}`,
            include: ['tests/page/**/*.test.ts'],
            provide: { browserName },
          },
        },
        {
          extends: true as const,
          test: {
            ...patient,
            globalSetup: [INSTALL, BUILD],
            name: `e2e-${browserName}`,
            include: ['tests/e2e/**/*.test.ts'],
            provide: { browserName },
          },
        },
      ]),
    ],
  },
});
