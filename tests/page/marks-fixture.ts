import lexicon from 'virtual:backnotes/lexicon';
import {
  createPageHighlights,
  type MarkSettings,
  type PageHighlights,
} from '../../components/highlighting/dom/page-highlights.ts';
import { inheritedMarks } from '../../components/highlighting/inherited-marks.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/default-settings.ts';
import sheet from '../../entrypoints/marks.css?inline';

/** The marks of the page of a test, as the content script and its style sheet make them. */
export interface MarksProbe {
  highlights: PageHighlights;
  abort: AbortController;
  apply(settings: Partial<MarkSettings>): void;
}

export function setUp(settings: Partial<MarkSettings> = {}): MarksProbe {
  const styles = new CSSStyleSheet();
  // As scripts/build/marks-plugin.ts has it built.
  styles.replaceSync(navigator.userAgent.includes('Firefox') ? sheet : inheritedMarks(sheet));
  document.adoptedStyleSheets = [styles];
  const abort = new AbortController();
  let now: MarkSettings = { ...DEFAULT_SETTINGS, ...settings };
  const highlights = createPageHighlights({
    document,
    lexicon,
    shadowRootOf: (element) => element.shadowRoot,
    settings: now,
    onChange() {},
    signal: abort.signal,
  });
  return {
    highlights,
    abort,
    apply(patch) {
      now = { ...now, ...patch };
      highlights.applySettings(now);
    },
  };
}

/** Ids of the elements around each marked mention, in reading order, once the page is read. */
export async function markedIn({ highlights }: MarksProbe): Promise<string[]> {
  await highlights.list({});
  return highlights.mentions().map(({ range }) => range.startContainer.parentElement?.id ?? '');
}

/** How many ranges are painted under each name. */
export const painted = (): Record<string, number> =>
  Object.fromEntries(
    [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name, { size }]) => [name, size]),
  );

/** Below the baseline of the first text of an element, where nothing but a mark is drawn. */
export function underline(selector: string): DOMRect {
  const text = document.querySelector(selector)?.firstChild;
  if (!text) throw new Error(`nothing at ${selector}`);
  const range = document.createRange();
  range.selectNodeContents(text);
  const { x, y, width, height } = range.getBoundingClientRect();
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !text.parentElement) throw new Error('no canvas');
  context.font = getComputedStyle(text.parentElement).font;
  const top = y + context.measureText('x').fontBoundingBoxAscent + 1;
  return new DOMRect(x, top, width, y + height + 5 - top);
}

/**
 * The best contrast that any pixel of some areas of a picture has with the area's background (WCAG 2.2,
 * relative luminance).
 * @param picture PNG as base64, of the whole page
 * @returns for each area, in its order
 */
export async function contrasts(
  picture: string,
  areas: { area: DOMRect; background: [number, number, number] }[],
): Promise<number[]> {
  const response = await fetch(`data:image/png;base64,${picture}`);
  const bitmap = await createImageBitmap(await response.blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const linear = (value: number) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const luminance = (red: number, green: number, blue: number) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return areas.map(({ area, background }) => {
    const behind = luminance(...background) + 0.05;
    const { data } = context.getImageData(area.x, area.y, area.width, area.height);
    let best = 1;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      const mark = luminance(red, green, blue) + 0.05;
      best = Math.max(best, mark / behind, behind / mark);
    }
    return best;
  });
}
