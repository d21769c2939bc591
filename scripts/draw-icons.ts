import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { installBrowsers } from './browsers/install-browsers.ts';

const SOURCES = join(import.meta.dirname, 'icon');
const TARGET = join(import.meta.dirname, '../public/icon');

/** The sizes that browsers ask for, in px; the toolbar alone needs the off icon. */
const ICONS = [
  { source: 'on.svg', prefix: '', sizes: [16, 32, 48, 96, 128] },
  { source: 'off.svg', prefix: 'off-', sizes: [16, 32, 48] },
];

// After an edit of scripts/icon/*.svg: node scripts/draw-icons.ts, look at 16 px, commit the PNGs.
const { chromium } = await installBrowsers(['chromium'], console.log);
const browser = await launch({
  executablePath: chromium,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const { source, prefix, sizes } of ICONS) {
    const svg = (await readFile(join(SOURCES, source))).toString('base64');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block }</style>
         <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.screenshot({ path: join(TARGET, `${prefix}${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
