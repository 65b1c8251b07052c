import * as z from 'zod';
import { instantSchema } from '../../kernel/dates.ts';
import { amendmentIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';
import { AMENDMENT_STATES, AMENDMENT_SUBJECTS, amendmentSchema } from './schema.ts';

const expectedVersion = z.int().min(1);
export const amendmentStepSchema = z.strictObject({ expectedVersion }).meta({ id: 'AmendmentStep' });
export const amendmentApprovalSchema = z
  .strictObject({ expectedVersion, reason: noteOf(500).optional() })
  .meta({ id: 'AmendmentApproval' });
/** Whoever proposed is told why not. */
export const amendmentRefusalSchema = z
  .strictObject({ expectedVersion, reason: noteOf(500) })
  .meta({ id: 'AmendmentRefusal' });

/** Without the person who proposed: the history says it to those who may read it. */
export const amendmentViewSchema = amendmentSchema.omit({ proposedBy: true }).meta({ id: 'AmendmentView' });
export type AmendmentView = z.infer<typeof amendmentViewSchema>;

export const amendmentsSchema = z
  .object({
    /** The newest first. */
    amendments: z.array(amendmentViewSchema),
  })
  .meta({ id: 'Amendments' });

/** What the agency's own table knows of an amendment: that it waits, and not what it says. */
export const amendmentStatusSchema = z.object({
  id: amendmentIdSchema,
  subject: z.enum(AMENDMENT_SUBJECTS),
  state: z.enum(AMENDMENT_STATES),
  proposedAt: instantSchema,
});
export type AmendmentStatus = z.infer<typeof amendmentStatusSchema>;
