import * as z from 'zod';
import { catalogueNameSchema } from './registry.ts';
import { catalogueEntrySchema, entryCheckSchema, entryVersionSchema } from './schema.ts';

/** Who did it, where the directory of this store knows the sign-in; never the sign-in itself. */
const named = { byName: z.string().optional() };

export const shownEntrySchema = catalogueEntrySchema
  .extend({
    versions: z.array(entryVersionSchema.omit({ by: true }).extend(named)).min(1),
    checks: z.array(entryCheckSchema.omit({ by: true }).extend(named)),
  })
  .meta({ id: 'ShownCatalogueEntry' });
export type ShownEntry = z.infer<typeof shownEntrySchema>;

/** Every catalogue with all that its entries ever said, so that a record of any day can be read as it was meant. */
export const cataloguesViewSchema = z
  .object({
    /** After so many months an entry must be checked again. */
    checkAfterMonths: z.int(),
    catalogues: z.record(catalogueNameSchema, z.array(shownEntrySchema)),
  })
  .meta({ id: 'Catalogues' });
export type CataloguesView = z.infer<typeof cataloguesViewSchema>;
