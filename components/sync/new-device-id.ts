const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Six random letters and digits that tell this device from the reader's others, and nothing else. */
export function newDeviceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  // 32 letters: five bits of a byte choose one evenly.
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join('');
}
