import * as z from 'zod';
import { personIdSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import { noteOf } from '../kernel/text.ts';

/** Each trajectory is a transaction of its own; so many fit in the time that a request has. */
export const MAXIMUM_HANDED_OVER = 100;

/** Which open trajectories of one coach go to which other, and why. Without a choice all of them go. */
export const handOverSchema = z
  .strictObject({
    from: personIdSchema,
    to: personIdSchema,
    reason: noteOf(500),
    trajectoryIds: z
      .array(trajectoryIdSchema)
      .min(1, { error: 'required' })
      .max(MAXIMUM_HANDED_OVER, { error: 'tooMany' })
      .optional(),
  })
  .refine(({ from, to }) => from !== to, { error: 'sameCoach', path: ['to'] })
  .meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof handOverSchema>;

export const NOT_HANDED_OVER = ['notFound', 'otherCoach', 'closed', 'changedMeanwhile', 'full'] as const;
const notHandedOverSchema = z.object({ trajectoryId: trajectoryIdSchema, reason: z.enum(NOT_HANDED_OVER) });
export const handOverOutcomeSchema = z
  .object({
    /** With those that were the new coach's already: asking twice does nothing twice. */
    handedOver: z.array(trajectoryIdSchema),
    notHandedOver: z.array(notHandedOverSchema),
    /** Open trajectories of the coach beyond what one request takes. */
    remaining: z.int(),
  })
  .meta({ id: 'HandOverOutcome' });
export type HandOverOutcome = z.infer<typeof handOverOutcomeSchema>;
