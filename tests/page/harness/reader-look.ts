import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browsers/extension-browser.ts';

/** What a reader's system is set to, beyond the usual. */
export interface ReaderLook {
  /** The reader's own colours instead of the page's, as Windows' contrast themes give them. */
  forcedColours?: boolean;
  /** A phone: 360 px wide, fingers, and nothing that could hover. */
  touch?: boolean;
  /** As little motion as can be. */
  reducedMotion?: boolean;
}

/** Firefox hears of it when it starts. Pointer capabilities: 1 coarse, 2 fine, 4 hovers. */
export function firefoxPreferences({
  forcedColours,
  touch,
  reducedMotion,
}: ReaderLook): Record<string, unknown> {
  return {
    ...(forcedColours && {
      'ui.useAccessibilityTheme': 1,
      'browser.display.document_color_use': 2,
    }),
    ...(touch && { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 }),
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  };
}

/** Dresses a tab before its page is loaded: Chromium is told of the rest here, over its own protocol. */
export async function dressPage(
  page: Page,
  browserName: BrowserName,
  { forcedColours, touch, reducedMotion }: ReaderLook,
): Promise<void> {
  const isChromium = browserName === 'chromium';
  if (touch) await page.setViewport({ width: 360, height: 740, hasTouch: isChromium });
  if (!isChromium) return;
  if (reducedMotion)
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  if (!forcedColours) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}
