import * as z from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { certifiedAmountIdSchema, memberIdSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { codesOf, type Label } from '../reference/label.ts';
import { takenOverSchema } from '../takeover/taken-over.ts';

/** What a cost is of, as a report lists it: staff, invoices of others, what a flat rate covers, and the rest. */
export const COST_CATEGORIES = {
  staff: { nl: 'personeelskosten', en: 'staff costs' },
  external: { nl: 'externe kosten', en: 'external costs' },
  flatRate: { nl: 'forfait', en: 'flat rate' },
  other: { nl: 'andere kosten', en: 'other costs' },
} as const satisfies Record<string, Label>;
const costCategorySchema = z.enum(codesOf(COST_CATEGORIES)).meta({ id: 'CostCategory' });

/** What the agency certified of a report, of one member in one category. Taken over from an earlier report; never changed here. */
export const certifiedAmountSchema = z
  .object({
    id: certifiedAmountIdSchema,
    /** As the agency calls the report: `Tussentijds rapport 2024`. */
    report: z.string(),
    memberId: memberIdSchema,
    category: costCategorySchema,
    amount: centsSchema,
    certifiedOn: isoDateSchema.optional(),
    takenOver: takenOverSchema,
  })
  .meta({ id: 'CertifiedAmount' });
export type CertifiedAmount = z.infer<typeof certifiedAmountSchema>;

/** Certified amounts in the order of their reports. */
export const certifiedAmountsSchema = z
  .object({ amounts: z.array(certifiedAmountSchema) })
  .meta({ id: 'CertifiedAmounts' });
