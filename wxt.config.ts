import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knowledgePlugin } from './content/build/knowledge-plugin.ts';

export default defineConfig({
  // Every import is written out, so that the rings of docs/architecture.md stay visible.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [knowledgePlugin(), preact()],
    // Vite's helper would fetch(); nothing of ours may open a connection.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backnotes@backnotes.example',
          // highlightsFromPoint needs 150, underlines in ::highlight() 146: see docs/adr.
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '150.0' },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // In Firefox ::highlight() rules reach into shadow roots only from a user-origin sheet.
      if (wxt.config.browser !== 'firefox') return;
      for (const script of manifest.content_scripts ?? []) {
        Object.assign(script, { css_origin: 'user' });
      }
    },
  },
});
