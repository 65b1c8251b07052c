import * as z from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema } from '../kernel/ids.ts';
import { COUNTING_REQUIREMENTS } from '../trajectory/counting-requirements.ts';

/** Why a company is counted on one side only. */
export const DIFFERENCE_REASONS = [
  /** Something that the rule asks is not there. */
  'lacking',
  /** It counts, but from another quarter on. */
  'otherQuarter',
  /** It counted in an earlier period, and the rules count a company once. */
  'countedBefore',
  /** The system counts it; the file does not say that the agency accepted it then. */
  'notInFile',
  /** It stands in the system and not in the file. */
  'otherCompany',
] as const;

const lineSchema = z.object({
  /** `1`, `2` or `2025/Q3`. */
  span: z.string(),
  accepted: z.int(),
  /** Companies of which the file says that the agency accepted them then. */
  inFile: z.int(),
  counted: z.int(),
});
const differenceSchema = z.object({
  span: z.string(),
  companyId: companyIdSchema.optional(),
  name: z.string(),
  inFile: z.boolean(),
  counted: z.boolean(),
  why: z.enum(DIFFERENCE_REASONS),
  lacking: z.array(z.enum(COUNTING_REQUIREMENTS)),
  countsOn: isoDateSchema.optional(),
});
export type Difference = z.infer<typeof differenceSchema>;

/** What the agency accepted beside what the system counts as verified, and every company that is on one side only. */
export const reconciliationSchema = z
  .object({ lines: z.array(lineSchema), differences: z.array(differenceSchema) })
  .meta({ id: 'Reconciliation' });
export type Reconciliation = z.infer<typeof reconciliationSchema>;
