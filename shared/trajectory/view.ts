import * as z from 'zod';
import { enterpriseNumberSchema } from '../company/enterprise-number.ts';
import { establishmentSchema } from '../company/schema.ts';
import { companyIdSchema } from '../kernel/ids.ts';
import { countingVariantSchema } from '../programme/schema.ts';
import { countingExplanationSchema } from './counting.ts';
import { trajectorySchema } from './schema.ts';

/** A company in a trajectory: which one it is, where the work floors are, and whether it counts, requirement by requirement. */
export const participantSchema = z
  .object({
    companyId: companyIdSchema,
    name: z.string(),
    enterpriseNumber: enterpriseNumberSchema,
    workFloors: z.array(establishmentSchema),
    counting: countingExplanationSchema,
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof participantSchema>;

/** A trajectory on screen, explained under the programme rules in force today. */
export const trajectoryViewSchema = trajectorySchema
  .extend({
    participants: z.array(participantSchema),
    rulesVersion: z.string(),
    countingRule: countingVariantSchema,
  })
  .meta({ id: 'TrajectoryView' });
export type TrajectoryView = z.infer<typeof trajectoryViewSchema>;
