import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './extension-browser.ts';

/** Where a browser can be, and how old it may be. The minimum versions are those of wxt.config.ts. */
const PLACES = {
  chromium: {
    variable: 'BACKNOTES_CHROMIUM',
    minimum: 140,
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    files: [
      '/usr/bin/chromium',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'BACKNOTES_FIREFOX',
    minimum: 150,
    programs: ['firefox', 'firefox-esr'],
    files: [
      '/usr/bin/firefox-esr',
      '/snap/bin/firefox',
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** A browser that will do, or why there is none; `named`: the environment variable names the one that will not do. */
export type FoundBrowser = { path: string } | { path: null; reason: string; named: boolean };

/** Looks for a browser: the environment variable alone if it is set, else the path, then the usual places. */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser> {
  const { variable, minimum, programs, files } = PLACES[name];
  const asked = process.env[variable] || undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = asked
    ? [asked]
    : [...programs.flatMap((each) => folders.map((folder) => join(folder, each))), ...files];
  let reason = asked ? `${variable} names ${asked}, which cannot be run` : `no ${name} was found`;
  for (const path of candidates) {
    if (!(await canRun(path))) continue;
    const major = await majorVersion(path);
    // Windows browsers do not tell their version; what is in the usual place is taken as it is.
    if (process.platform === 'win32' || (major !== null && major >= minimum)) return { path };
    reason =
      major === null
        ? `${path} does not tell its version`
        : `${path} is version ${major}, and Backnotes needs ${minimum} or newer`;
  }
  return { path: null, reason, named: asked !== undefined };
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function majorVersion(path: string): Promise<number | null> {
  if (process.platform === 'win32') return null;
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    const digits = /(\d+)\.\d/.exec(stdout)?.[1];
    return digits === undefined ? null : Number(digits);
  } catch {
    return null;
  }
}
