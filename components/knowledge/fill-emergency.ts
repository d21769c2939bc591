import type { Region } from './region.ts';

/** A text of a note or of the triage with the region's number where it says `{emergency}`. */
export function fillEmergency(text: string, { emergency }: Pick<Region, 'emergency'>): string {
  return text.replaceAll('{emergency}', () => emergency);
}
