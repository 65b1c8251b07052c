import * as z from 'zod';
import { digitsOf, hasCheckDigits } from './shown-number.ts';

const numberSchema = (shape: RegExp, shapeMessage: string) =>
  z
    .string()
    .max(40, { error: 'tooLong' })
    .transform(digitsOf)
    .pipe(
      z.string().regex(shape, { error: shapeMessage, abort: true }).refine(hasCheckDigits, { error: 'checkDigits' }),
    );

/**
 * The KBO number of an enterprise: 10 digits, the first 0 or 1, the last two 97 − (first eight mod 97). Typed with or
 * without dots, spaces or `BE`; kept as bare digits.
 */
export const enterpriseNumberSchema = numberSchema(/^[01]\d{9}$/, 'enterpriseNumberShape')
  .brand<'EnterpriseNumber'>()
  .meta({ id: 'EnterpriseNumber' });
export type EnterpriseNumber = z.infer<typeof enterpriseNumberSchema>;

/** The KBO number of an establishment unit: 10 digits, the first from 2 to 8, the same check digits. */
export const establishmentNumberSchema = numberSchema(/^[2-8]\d{9}$/, 'establishmentNumberShape')
  .brand<'EstablishmentNumber'>()
  .meta({ id: 'EstablishmentNumber' });
export type EstablishmentNumber = z.infer<typeof establishmentNumberSchema>;
