/** The key in `storage.local` of this device's random id. */
export const DEVICE_KEY = 'device';

/**
 * The id of this device in the content of `storage.local`; undefined where the reader has not chosen
 * anything yet, because the id is made with the first choice (new-device-id.ts).
 */
export function storedDevice(content: Record<string, unknown>): string | undefined {
  const id = content[DEVICE_KEY];
  return typeof id === 'string' && id !== '' && id.length <= 64 ? id : undefined;
}
