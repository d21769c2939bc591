import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { ListedTerm } from '../components/messages/message.ts';
import type { BrowserName } from './browsers/extension-browser.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { addressOf, isAddress } from './local-target.ts';
import { servePages } from './serve/serve-pages.ts';
import { takeTour } from './tour/take-tour.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'tests/pages/sample-article.html');
const TOUR_FOLDER = join(ROOT, '.tour');
const USAGE = 'usage: npm start [-- [--firefox] [--tour] [FILE-or-URL]]';

const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      firefox: { type: 'boolean' },
      tour: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) return say(USAGE);
  if (positionals.length > 1) throw new Error(USAGE);
  const target = positionals[0] ?? SAMPLE;
  const browserName: BrowserName = values.firefox ? 'firefox' : 'chromium';
  const server = await servePages();
  try {
    const address = await addressOf(target, server).catch((error: Error) => {
      throw new Error(`${target}: ${error.message}`);
    });
    if (hasDisplay() && !values.tour) await leaveOpen(browserName, address);
    else await tour(browserName, address, isAddress(target));
  } finally {
    await server.close();
  }
}

/** Opens a window and waits until the reader has closed it. */
async function leaveOpen(name: BrowserName, address: string): Promise<void> {
  const browser = await openBrowser(name, say, { window: true, outside: true });
  try {
    await browser.openPage(address);
    say('Backnotes is in the window that has just opened. Rest the pointer on a marked word.');
    say('Its button is in the toolbar (under the puzzle piece, if it is not in sight).');
    say('Close the window when you are done.');
    await browser.closed;
  } finally {
    await browser.close();
  }
}

/** Without a display there is nobody to look: takes the tour, and says what was found. */
async function tour(name: BrowserName, address: string, outside: boolean): Promise<void> {
  const browser = await openBrowser(name, say, { outside });
  try {
    say(`Taking the tour in ${browser.version} …`);
    const { terms, pictures } = await takeTour(browser, address, TOUR_FOLDER);
    const count = terms.length === 1 ? '1 term' : `${terms.length} terms`;
    say(`\nFound ${count} (places count characters in document.body.textContent):`);
    for (const term of terms) say(`  ${describe(term)}`);
    say('\nPictures:');
    for (const path of pictures) say(`  ${relative(process.cwd(), path)}`);
  } finally {
    await browser.close();
  }
}

function describe({ text, note, start, end }: ListedTerm): string {
  const place = start === null ? 'shadow root' : `${start}–${end}`;
  return `${place.padEnd(12)} ${text.replace(/\s+/g, ' ').padEnd(32)} ${note}`;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
