/** `0123.456.749`, as the KBO writes an enterprise number. Apart from the schemas, so that a screen need not load those. */
export const formatEnterpriseNumber = (number: string): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;

/** `2.123.456.749`, as the KBO writes the number of an establishment unit. */
export const formatEstablishmentNumber = (number: string): string =>
  `${number.slice(0, 1)}.${number.slice(1, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;

/** The bare digits of a number as it was typed: with or without dots, spaces or `BE`. */
export const digitsOf = (typed: string): string => typed.replace(/^\s*BE\s*/i, '').replace(/[\s.\-\u00a0\u202f]/g, '');

/** The last two digits are 97 − (first eight mod 97), for enterprises and establishments alike. */
export const hasCheckDigits = (digits: string): boolean =>
  97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

/** Whether the digits make a whole enterprise number, so that it is worth looking up. */
export const isEnterpriseNumber = (digits: string): boolean => /^[01]\d{9}$/.test(digits) && hasCheckDigits(digits);
