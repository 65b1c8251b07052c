import * as z from 'zod';
import { instantSchema } from '../kernel/dates.ts';
import { auditEventIdSchema } from '../kernel/ids.ts';
import { jsonSchema } from '../kernel/json.ts';

/** The kinds of record that have a history of their own. */
export const ROOT_KINDS = [
  'company',
  'trajectory',
  'evidence',
  'target',
  'person',
  'member',
  'task',
  'snapshot',
  'access',
  'programmeRules',
  'rulesDraft',
  'catalogueEntry',
  'supportActivity',
  'attendanceList',
  'engagement',
  'sample',
  'leaverDelivery',
  'monitoringQuarter',
  'measurement',
  'succession',
  'note',
  'mailing',
  'agreement',
  'amendment',
  'budget',
  'finance',
  'settlement',
  'fundingPeriod',
  'accessReview',
] as const;
export const rootKindSchema = z.enum(ROOT_KINDS);
export type RootKind = z.infer<typeof rootKindSchema>;
export type RootReference = { readonly kind: RootKind; readonly id: string };

/** One field that changed. A personal field says only that it changed: its values live in person items with their own retention. */
export const fieldChangeSchema = z
  .object({
    field: z.string(),
    before: jsonSchema.optional(),
    after: jsonSchema.optional(),
    personal: z.boolean().optional(),
  })
  .meta({ id: 'FieldChange' });
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** Who did what to which record, when and why. Written once, in the transaction of the change itself; never changed. */
export const auditEventSchema = z
  .object({
    id: auditEventIdSchema,
    at: instantSchema,
    /** The subject of the token, or `system:<job>`. The directory gives the name, the trail does not. */
    actor: z.string(),
    roles: z.array(z.string()),
    action: z.string(),
    rootKind: rootKindSchema,
    rootId: z.string(),
    changes: z.array(fieldChangeSchema),
    reason: z.string().optional(),
    /** On whose decision a job did it: the subject of the token of whoever decided. */
    decidedBy: z.string().optional(),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof auditEventSchema>;
