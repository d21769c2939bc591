import { fillEmergency } from '../knowledge/fill-emergency.ts';
import type { Region } from '../knowledge/region.ts';

/**
 * Puts a region's numbers into a text of the content.
 * @param text with `{emergency}` and `{advice}` where the numbers belong
 * @param adviceFallback what stands for `{advice}` in a region that has no such line
 */
export function fillNumbers(text: string, region: Region, adviceFallback: string): string {
  return fillEmergency(text, region).replaceAll('{advice}', () => region.advice ?? adviceFallback);
}
