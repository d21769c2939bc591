import type { StorageChanges } from '../sync/storage-area.ts';
import type { TravelPolicy } from '../sync/travel-policy.ts';
import { LIST_ENTRIES } from './list-entries.ts';
import { LOCAL_ONLY_PREFIX } from './local-only-settings.ts';

const CONSENT_KEY = `${LOCAL_ONLY_PREFIX}syncSitesOff`;
const SWITCH_KEY = `${LOCAL_ONLY_PREFIX}browserSync`;

/** What a change made of a yes-or-no key, read by `holds`; null when it is as it was. */
function turned(
  changes: StorageChanges,
  key: string,
  holds: (value: unknown) => boolean,
): boolean | null {
  if (!Object.hasOwn(changes, key)) return null;
  const before = holds(changes[key]?.oldValue);
  const after = holds(changes[key]?.newValue);
  return before === after ? null : after;
}

/** Consent has to be said; sync with the browser is on until the reader says no. */
const isConsent = (value: unknown): boolean => value === true;
const isOn = (value: unknown): boolean => value !== false;

/**
 * What the reader lets travel: everything that is a register, but the sites where Backnotes is off
 * only after saying so on this device, because they tell what one reads.
 */
export const travelPolicy: TravelPolicy = {
  usesBrowserSync: (content) => isOn(content[SWITCH_KEY]),
  switchChange: (changes) => turned(changes, SWITCH_KEY, isOn),
  needsConsent: (name) => name.startsWith(LIST_ENTRIES.sitesOff.prefix),
  hasConsent: (content) => isConsent(content[CONSENT_KEY]),
  consentChange: (changes) => turned(changes, CONSENT_KEY, isConsent),
};
