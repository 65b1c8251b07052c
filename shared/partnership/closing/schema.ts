import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { roleSchema } from '../../kernel/permissions.ts';
import { noteOf } from '../../kernel/text.ts';
import { fundingPeriodSchema } from '../../programme/schema.ts';

export const EXTENSION_DECISIONS = ['extended', 'notExtended'] as const;
const decision = z.enum(EXTENSION_DECISIONS);

/** Whether the partnership goes on in the next period, after its evaluation (P:163, P:195-196). */
export const extensionSchema = z
  .object({ decision, reason: z.string(), version: z.int(), decidedAt: instantSchema })
  .meta({ id: 'Extension' });
export type Extension = z.infer<typeof extensionSchema>;

/**
 * A period that was closed: settled, and nothing of it is open any more. What was decided about the next one does not change while it is
 * closed, so it stands here too: before a change one read tells whether the partnership ended.
 */
export const closedPeriodSchema = z
  .object({ period: z.int(), version: z.int(), closedAt: instantSchema, next: decision.optional() })
  .meta({ id: 'ClosedPeriod' });
export type ClosedPeriod = z.infer<typeof closedPeriodSchema>;

/** Everything that is to be done at the end of a period, in the order in which it is best done. */
export const CLOSING_ITEMS = [
  'openCases',
  'completedNotCounted',
  'verification',
  'agreement',
  'certified',
  'ownContribution',
  'note',
  'settlement',
  'extension',
  'nextTarget',
  'nextBudget',
  'nextAgreement',
  'close',
] as const;
export type ClosingItemName = (typeof CLOSING_ITEMS)[number];

/** One thing to do: whether it is done, how many are open where they are counted, by whom and by when. */
export const closingItemSchema = z
  .object({
    name: z.enum(CLOSING_ITEMS),
    done: z.boolean(),
    open: z.int().optional(),
    roles: z.array(roleSchema),
    by: isoDateSchema,
    overdue: z.boolean(),
  })
  .meta({ id: 'ClosingItem' });
export type ClosingItem = z.infer<typeof closingItemSchema>;

export const closingViewSchema = z
  .object({
    period: fundingPeriodSchema,
    next: fundingPeriodSchema.optional(),
    today: isoDateSchema,
    items: z.array(closingItemSchema),
    extension: extensionSchema.optional(),
    closed: closedPeriodSchema.optional(),
    /** The period in whose settlement this one comes, where it has none of its own. */
    settledWith: z.int().optional(),
    /** Nothing can be changed any more by the partnership: it ended with this period, and stays readable (domain, Funding periods). */
    readOnly: z.boolean(),
  })
  .meta({ id: 'ClosingView' });
export type ClosingView = z.infer<typeof closingViewSchema>;

/**
 * Whether nothing of a partnership can be changed any more, for every screen to say so; and what was decided about the period after the first.
 */
export const partnershipEndSchema = z
  .object({ readOnly: z.boolean(), next: decision.optional() })
  .meta({ id: 'PartnershipEnd' });

export const extensionRequestSchema = z
  .strictObject({
    expectedVersion: z.union([z.int().min(1), z.literal('absent')]),
    decision,
    reason: noteOf(1000),
  })
  .meta({ id: 'ExtensionRequest' });
export type ExtensionRequest = z.infer<typeof extensionRequestSchema>;

export const reopeningRequestSchema = z
  .strictObject({ expectedVersion: z.int().min(1), reason: noteOf(1000) })
  .meta({ id: 'PeriodReopening' });
