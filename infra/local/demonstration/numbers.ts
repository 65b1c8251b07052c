import {
  type EnterpriseNumber,
  type EstablishmentNumber,
  enterpriseNumberSchema,
  establishmentNumberSchema,
} from '../../../shared/company/enterprise-number.ts';

/** KBO's own check: the last two digits are 97 minus the first eight modulo 97. */
const withCheckDigits = (eight: string): string => `${eight}${String(97 - (Number(eight) % 97)).padStart(2, '0')}`;

/** Serial numbers go from 0 to 999 per place; the place is the order of the partnership, from 1 on. */
const serialText = (place: number, serial: number): string => `${place}${String(serial).padStart(3, '0')}`;

/** An enterprise number in a series that KBO has not given out: it starts with 0999. */
export const inventedEnterpriseNumber = (place: number, serial: number): EnterpriseNumber =>
  enterpriseNumberSchema.parse(withCheckDigits(`0999${serialText(place, serial)}`));

/** An establishment number in a series that KBO has not given out: it starts with 8.999. */
export const inventedEstablishmentNumber = (place: number, serial: number): EstablishmentNumber =>
  establishmentNumberSchema.parse(withCheckDigits(`8999${serialText(place, serial)}`));
