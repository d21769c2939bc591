import type { Region } from './region.ts';

/**
 * The region of the first locale that names a country on the list; the fallback (`other`) when
 * none does, because a language alone does not tell where somebody is.
 * @param locales BCP 47 tags, the reader's first choice first: `navigator.languages`
 * @param regions content/regions.yaml
 * @throws when the regions hold no `other`
 */
export function regionOfLocale(locales: readonly string[], regions: readonly Region[]): Region {
  for (const locale of locales) {
    const country = countryOf(locale);
    const region = regions.find(({ id }) => id === country);
    if (region) return region;
  }
  const fallback = regions.find(({ id }) => id === 'other');
  if (!fallback) throw new Error('content/regions.yaml must hold the region `other`');
  return fallback;
}

/** The country of a locale as two capital letters; undefined when it names none or is malformed. */
function countryOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).region;
  } catch {
    return undefined;
  }
}
