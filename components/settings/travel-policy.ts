import type { TravelPolicy } from '../sync/travel-policy.ts';
import { LIST_ENTRIES } from './list-entries.ts';
import { LOCAL_ONLY_PREFIX } from './local-only-settings.ts';

const CONSENT_KEY = `${LOCAL_ONLY_PREFIX}syncSitesOff`;

/**
 * What the reader lets travel: everything that is a register, but the sites where Backnotes is off
 * only after saying so on this device, because they tell what one reads.
 */
export const travelPolicy: TravelPolicy = {
  needsConsent: (name) => name.startsWith(LIST_ENTRIES.sitesOff.prefix),
  hasConsent: (content) => content[CONSENT_KEY] === true,
  consentChange: (changes) => {
    if (!Object.hasOwn(changes, CONSENT_KEY)) return null;
    const before = changes[CONSENT_KEY]?.oldValue === true;
    const after = changes[CONSENT_KEY]?.newValue === true;
    return before === after ? null : after;
  },
};
