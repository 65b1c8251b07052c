import * as z from 'zod';

/**
 * The code of an entry of a catalogue that the agency keeps. That it stands in the catalogue, and may be chosen on the day of the
 * record, no schema can know: use cases ask `functions/catalogue/codes.ts`.
 */
export const catalogueCodeSchema = z
  .string()
  .max(60, { error: 'tooLong' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'CatalogueCode' });

/** In every catalogue, and never closed: reality is not forced into codes. */
export const OTHER_CODE = 'other';
