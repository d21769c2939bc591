import type { Region } from './region.ts';
import { regionOfLocale } from './region-of-locale.ts';

/** The region that the reader chose, or else the one of the browser's locale. */
export function regionOf(
  chosen: string | null,
  locales: readonly string[],
  regions: readonly Region[],
): Region {
  return regions.find(({ id }) => id === chosen) ?? regionOfLocale(locales, regions);
}
