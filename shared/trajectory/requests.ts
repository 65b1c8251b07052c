import * as z from 'zod';
import { isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema } from '../kernel/ids.ts';
import { noteOf } from '../kernel/text.ts';
import {
  actionInputSchema,
  actionStatusInputSchema,
  adaptationStatusSchema,
  evidenceInputSchema,
  MAXIMUM_COMPANIES,
  stopInputSchema,
  trajectoryInputSchema,
  verificationInputSchema,
} from './schema.ts';
import { followUpInputSchema } from './verification/follow-up-schema.ts';
import { queryAnswerSchema, queryInputSchema } from './verification/query-schema.ts';

/** Every change says which version its maker saw; over a newer one it is refused, with both to compare. */
const seen = { expectedVersion: z.int().min(1) };

/** The phases in which a trajectory may begin. */
export const STARTING_PHASES = ['lead', 'intake'] as const;

export const trajectoryStartSchema = trajectoryInputSchema
  .extend({ phase: z.enum(STARTING_PHASES), on: isoDateSchema })
  .meta({ id: 'TrajectoryStart' });
export type TrajectoryStart = z.infer<typeof trajectoryStartSchema>;

export const trajectoryChangeSchema = trajectoryInputSchema.extend(seen).meta({ id: 'TrajectoryChange' });
export type TrajectoryChange = z.infer<typeof trajectoryChangeSchema>;

export const phaseEntrySchema = z
  .strictObject({
    ...seen,
    phase: z.enum(['intake', 'diagnosis', 'plan', 'implementation', 'completed']),
    on: isoDateSchema,
  })
  .meta({ id: 'PhaseEntry' });
export type PhaseEntry = z.infer<typeof phaseEntrySchema>;

export const phaseStepBackSchema = z.strictObject({ ...seen, reason: noteOf(500) }).meta({ id: 'PhaseStepBack' });
export type PhaseStepBack = z.infer<typeof phaseStepBackSchema>;

export const reopeningRequestSchema = z.strictObject({ ...seen, reason: noteOf(500) }).meta({ id: 'ReopeningRequest' });
export type ReopeningRequest = z.infer<typeof reopeningRequestSchema>;

export const trajectoryStopSchema = stopInputSchema.extend(seen).meta({ id: 'TrajectoryStop' });
export type TrajectoryStop = z.infer<typeof trajectoryStopSchema>;

export const actionAdditionSchema = actionInputSchema
  .extend({
    ...seen,
    status: adaptationStatusSchema.default('planned'),
    /** Since when it has that status; today when left out. */
    on: isoDateSchema.optional(),
  })
  .meta({ id: 'ActionAddition' });
export type ActionAddition = z.infer<typeof actionAdditionSchema>;

export const actionChangeSchema = actionInputSchema.extend(seen).meta({ id: 'ActionChange' });
export type ActionChange = z.infer<typeof actionChangeSchema>;

export const actionStatusChangeSchema = actionStatusInputSchema.extend(seen).meta({ id: 'ActionStatusChange' });
export type ActionStatusChange = z.infer<typeof actionStatusChangeSchema>;

/** Takes companies out of a shared action, which they then have apart; from a day on in a state of their own when one is given. */
export const actionSplitSchema = z
  .strictObject({
    ...seen,
    companyIds: z.array(companyIdSchema).min(1, { error: 'required' }).max(MAXIMUM_COMPANIES, { error: 'tooMany' }),
    status: adaptationStatusSchema.optional(),
    /** Since when they have that status; today when left out. */
    on: isoDateSchema.optional(),
  })
  .meta({ id: 'ActionSplit' });
export type ActionSplit = z.infer<typeof actionSplitSchema>;

/** Other companies of the action that the same thing proves: each gets a proof of its own, all at once. */
export const alsoProves = {
  alsoFor: z
    .array(companyIdSchema)
    .max(MAXIMUM_COMPANIES - 1, { error: 'tooMany' })
    .optional(),
};

export const evidenceAdditionSchema = evidenceInputSchema
  .extend({ ...seen, ...alsoProves })
  .meta({ id: 'EvidenceAddition' });
export type EvidenceAddition = z.infer<typeof evidenceAdditionSchema>;

export const evidenceRemovalSchema = z.strictObject({ ...seen, reason: noteOf(500) }).meta({ id: 'EvidenceRemoval' });
export type EvidenceRemoval = z.infer<typeof evidenceRemovalSchema>;

export const verificationRequestSchema = verificationInputSchema
  .extend(seen)
  .refine(({ outcome, reason }) => outcome === 'accepted' || reason !== undefined, {
    path: ['reason'],
    error: 'required',
  })
  .meta({ id: 'VerificationRequest' });
export type VerificationRequest = z.infer<typeof verificationRequestSchema>;

export const queryRequestSchema = queryInputSchema.extend(seen).meta({ id: 'VerificationQueryRequest' });
export type QueryRequest = z.infer<typeof queryRequestSchema>;
export const queryAnswerRequestSchema = queryAnswerSchema.extend(seen).meta({ id: 'VerificationQueryAnswerRequest' });
export type QueryAnswerRequest = z.infer<typeof queryAnswerRequestSchema>;
export const queryWithdrawalSchema = z
  .strictObject({ ...seen, reason: noteOf(500) })
  .meta({ id: 'VerificationQueryWithdrawal' });
export type QueryWithdrawal = z.infer<typeof queryWithdrawalSchema>;

export const followUpRequestSchema = followUpInputSchema.extend(seen).meta({ id: 'FollowUpRequest' });
export type FollowUpRequest = z.infer<typeof followUpRequestSchema>;
