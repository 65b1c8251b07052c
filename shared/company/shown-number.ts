/** `0123.456.749`, as the KBO writes an enterprise number. Apart from the schemas, so that a screen need not load those. */
export const formatEnterpriseNumber = (number: string): string =>
  `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;

/** `2.123.456.749`, as the KBO writes the number of an establishment unit. */
export const formatEstablishmentNumber = (number: string): string =>
  `${number.slice(0, 1)}.${number.slice(1, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
