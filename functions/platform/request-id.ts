import { createHash } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The part of an id after its prefix, following from who sent a request and its key: the record that was made is then itself the mark
 * that it was, however much later the request comes again.
 */
export const idOfRequest = (subject: string, key: string): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([subject, key]))
    .digest();
  return [...digest.subarray(0, 26)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
};
