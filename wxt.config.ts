import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knowledgePlugin } from './content/build/knowledge-plugin.ts';
import { marksPlugin } from './scripts/build/marks-plugin.ts';

/**
 * The keys, which the reader can change on the browser's own page of shortcuts. They are free in both
 * browsers. Chromium allows four suggestions: the popup, which the toolbar's own keys reach, goes without.
 */
function commands(browser: string) {
  const command = (name: string, key: string) => ({
    suggested_key: { default: key },
    description: `__MSG_controls_command_${name}__`,
  });
  return {
    'next-term': command('next_term', 'Alt+Shift+Period'),
    'previous-term': command('previous_term', 'Alt+Shift+Comma'),
    'toggle-marks': command('toggle_marks', 'Alt+Shift+U'),
    'toggle-backnotes': command('toggle_backnotes', 'Alt+Shift+O'),
    _execute_action: browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+P' } } : {},
  };
}

/** Where people read. */
const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  // Every import is written out, so that the rings of docs/architecture.md stay visible.
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [knowledgePlugin(), marksPlugin(browser), preact()],
    // Vite's helper would fetch(); nothing of ours may open a connection.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Each with its reason in docs/privacy.md.
    host_permissions: PAGES,
    content_scripts: [
      {
        matches: PAGES,
        js: ['gate.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    permissions: ['storage', 'contextMenus', 'scripting', 'alarms'],
    // Asked in the click on "Send me a message that day", once a spell is kept.
    optional_permissions: ['notifications'],
    commands: commands(browser),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backnotes@backnotes.example',
          // Underlines in ::highlight() need 146; what was tried is in docs/adr/0003.
          strict_min_version: '150.0',
          // Asked within the click on Connect; docs/adr/0010 says why these two.
          data_collection_permissions: {
            required: ['none'],
            optional: ['authenticationInfo', 'browsingActivity'],
          },
        },
        gecko_android: { strict_min_version: '150.0' },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '140' }),
  }),
});
