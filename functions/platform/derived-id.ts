import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** An id that follows from what something was made of, so that making it again makes nothing twice. */
export const derivedId = (prefix: string, parts: readonly string[]): string => {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  const text = [...digest.subarray(0, 26)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return `${prefix}_${text}`;
};
