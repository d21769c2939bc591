import type { StorageChanges } from './storage-area.ts';

/** What may leave this device. Handed to the transports, which have no rules of their own. */
export interface TravelPolicy {
  /** Whether this device uses the browser's own sync, by the content of `storage.local`. */
  usesBrowserSync(content: Record<string, unknown>): boolean;
  /** That switch just turned on (true) or off (false) by a change of `storage.local`, else null. */
  switchChange(changes: StorageChanges): boolean | null;
  /** Whether the register of this name leaves only with the reader's consent. */
  needsConsent(name: string): boolean;
  /** Whether that consent is given, by the content of `storage.local`. */
  hasConsent(content: Record<string, unknown>): boolean;
  /** Consent just given (true) or taken back (false) by a change of `storage.local`, else null. */
  consentChange(changes: StorageChanges): boolean | null;
}
