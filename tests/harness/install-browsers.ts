import { installBrowsers } from '../../scripts/browsers/install-browsers.ts';

/** Runs once before the tests of a project: both browsers are there. */
export default async function setUp(): Promise<void> {
  await installBrowsers(['chromium', 'firefox'], (line) => console.log(line));
}
