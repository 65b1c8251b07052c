import * as z from 'zod';
import { auditEventSchema, rootKindSchema } from './schema.ts';

/**
 * An event as the screen of a record shows it: with the name that the directory knows, else the roles say who it was;
 * of what a job did on somebody's decision, with the name of that one.
 */
export const historyEntrySchema = auditEventSchema
  .omit({ actor: true, decidedBy: true })
  .extend({ actorName: z.string().optional(), deciderName: z.string().optional() })
  .meta({ id: 'HistoryEntry' });
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** A page of what happened to one record, newest first. */
export const historySchema = z
  .object({ entries: z.array(historyEntrySchema), nextCursor: z.string().optional() })
  .meta({ id: 'History' });
export type History = z.infer<typeof historySchema>;

export const historyParametersSchema = z.strictObject({ rootKind: rootKindSchema, rootId: z.string().min(1).max(100) });

/** A cursor is the place of the last event that was seen: its instant and its id. */
export const historyQuerySchema = z.strictObject({
  cursor: z
    .string()
    .regex(/^[0-9TZ:.-]{20,30}#aud_[0-9A-Z]{26}$/)
    .optional(),
});
