import * as z from 'zod';
import { establishmentNumberSchema } from '../company/enterprise-number.ts';
import { keptFileSchema } from '../document/kept-file.ts';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import {
  actionIdSchema,
  companyIdSchema,
  evidenceIdSchema,
  memberIdSchema,
  personIdSchema,
  sampleNumberSchema,
  trajectoryIdSchema,
} from '../kernel/ids.ts';
import { lineOf, noteOf } from '../kernel/text.ts';
import { takenOverSchema } from '../takeover/taken-over.ts';
import { actionPlanFields, rootCauseSchema } from './plan/schema.ts';
import { followUpSchema } from './verification/follow-up-schema.ts';
import { verificationQuerySchema } from './verification/query-schema.ts';

/** The phases in their order; `stopped` may follow any of them but the last. */
export const OPEN_PHASES = ['lead', 'intake', 'diagnosis', 'plan', 'implementation'] as const;
export const PHASES = [...OPEN_PHASES, 'completed', 'stopped'] as const;
export const phaseSchema = z.enum(PHASES).meta({ id: 'Phase' });
export type Phase = z.infer<typeof phaseSchema>;

export const RESULT_DIMENSIONS = ['inflow', 'inclusion', 'growth', 'retention'] as const;
export const resultDimensionSchema = z.enum(RESULT_DIMENSIONS).meta({ id: 'ResultDimension' });
export type ResultDimension = z.infer<typeof resultDimensionSchema>;

export const ADAPTATION_STATUSES = ['idea', 'planned', 'tested', 'implemented', 'embedded', 'dropped'] as const;
export const adaptationStatusSchema = z.enum(ADAPTATION_STATUSES).meta({ id: 'AdaptationStatus' });
export type AdaptationStatus = z.infer<typeof adaptationStatusSchema>;

export const ACTION_LEVELS = ['workFloor', 'workOrganisation'] as const;

export const EVIDENCE_KINDS = [
  'document',
  'photo',
  'policyText',
  'schedule',
  'vacancy',
  'companyConfirmation',
  'visitReport',
  'other',
] as const;
export const STOP_REASONS = [
  'companyWithdrew',
  'companyClosed',
  'noCapacity',
  'otherSupport',
  'notEligible',
  'duplicate',
  'other',
] as const;
export const stopReasonSchema = z.enum(STOP_REASONS).meta({ id: 'StopReason' });
export type StopReason = z.infer<typeof stopReasonSchema>;

/** With joining and leaving companies, one change of a trajectory must stay within one transaction of 100 items. */
export const MAXIMUM_COMPANIES = 12;
/** Fixed limits, so that a trajectory stays one item of less than 100 kB. */
export const MAXIMUM_ACTIONS = 60;
export const MAXIMUM_EVIDENCE = 200;
export const MAXIMUM_STATUSES = 20;

export const companyPartSchema = z
  .strictObject({
    companyId: companyIdSchema,
    establishments: z
      .array(establishmentNumberSchema)
      .min(1, { error: 'workFloorRequired' })
      .max(50, { error: 'tooMany' }),
    /** A company that joined later: what happened before that day was not for it. Absent when it takes part from the start. */
    since: isoDateSchema.optional(),
  })
  .meta({ id: 'TrajectoryCompany' });
export type TrajectoryCompany = z.infer<typeof companyPartSchema>;

/** What a person types about a trajectory as a whole; its phases, actions and evidence have requests of their own. */
export const trajectoryInputSchema = z
  .strictObject({
    title: lineOf(160),
    companies: z.array(companyPartSchema).min(1, { error: 'required' }).max(MAXIMUM_COMPANIES, { error: 'tooMany' }),
    themes: z.array(catalogueCodeSchema).max(15).default([]),
    resultDimensions: z.array(resultDimensionSchema).max(4).default([]),
    /** Ticked as aim, never counted per company: how many people is nobody's business here. */
    targetGroups: z.array(catalogueCodeSchema).max(20).default([]),
    leadSource: catalogueCodeSchema,
    memberInCharge: memberIdSchema.optional(),
    coachInCharge: personIdSchema.optional(),
  })
  .meta({ id: 'TrajectoryInput' });
export type TrajectoryInput = z.infer<typeof trajectoryInputSchema>;

export const phaseStepSchema = z.object({ phase: phaseSchema, on: isoDateSchema }).meta({ id: 'PhaseStep' });
export type PhaseStep = z.infer<typeof phaseStepSchema>;

export const actionInputSchema = z
  .strictObject({
    title: lineOf(160),
    intervention: catalogueCodeSchema.optional(),
    level: z.enum(ACTION_LEVELS),
    structural: z.boolean(),
    resultDimension: resultDimensionSchema.optional(),
    /** The companies it is for; in a joint trajectory each company counts on its own. */
    companyIds: z.array(companyIdSchema).min(1, { error: 'required' }).max(MAXIMUM_COMPANIES, { error: 'tooMany' }),
    /** Last day of the work. */
    plannedFor: isoDateSchema.optional(),
    ...actionPlanFields,
  })
  .meta({ id: 'ActionInput' });
export type ActionInput = z.infer<typeof actionInputSchema>;

/** A planned step; from `implemented` on it is an adaptation. */
export const actionSchema = z
  .object({
    id: actionIdSchema,
    title: z.string(),
    intervention: z.string().optional(),
    level: z.enum(ACTION_LEVELS),
    structural: z.boolean(),
    resultDimension: resultDimensionSchema.optional(),
    companyIds: z.array(companyIdSchema),
    plannedFor: isoDateSchema.optional(),
    ...actionPlanFields,
    /** Oldest first; the last one holds today. */
    statuses: z
      .array(z.object({ status: adaptationStatusSchema, on: isoDateSchema, learned: z.string().optional() }))
      .min(1),
    followUp: followUpSchema.optional(),
  })
  .meta({ id: 'Action' });
export type Action = z.infer<typeof actionSchema>;

export const actionStatusInputSchema = z
  .strictObject({
    status: adaptationStatusSchema,
    on: isoDateSchema,
    /** What a pilot taught, in most cases. */
    learned: noteOf(500).optional(),
  })
  .meta({ id: 'ActionStatusInput' });

export const evidenceInputSchema = z
  .strictObject({
    actionId: actionIdSchema,
    companyId: companyIdSchema,
    kind: z.enum(EVIDENCE_KINDS),
    /** Where the proof is kept: a document name, a file number. No names of people. */
    reference: lineOf(200),
    on: isoDateSchema,
  })
  .meta({ id: 'EvidenceInput' });
export type EvidenceInput = z.infer<typeof evidenceInputSchema>;
export const evidenceSchema = evidenceInputSchema
  .extend({ id: evidenceIdSchema, file: keptFileSchema.optional() })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof evidenceSchema>;

export const verificationInputSchema = z
  .strictObject({
    companyId: companyIdSchema,
    outcome: z.enum(['accepted', 'rejected']),
    reason: noteOf(500).optional(),
  })
  .meta({ id: 'VerificationInput' });
export const verificationSchema = z
  .object({
    companyId: companyIdSchema,
    outcome: z.enum(['accepted', 'rejected']),
    on: isoDateSchema,
    reason: z.string().optional(),
    /** The sample of the agency in which the company was drawn. */
    sample: sampleNumberSchema.optional(),
  })
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof verificationSchema>;

/** A completed trajectory that was opened again, and how many verdicts the agency had given by then: those were about what it was. */
export const reopeningSchema = z
  .object({ on: isoDateSchema, reason: z.string(), verdicts: z.int().min(0) })
  .meta({ id: 'Reopening' });
/** Fixed, like the others: more often is another trajectory. */
export const MAXIMUM_REOPENINGS = 10;

export const stopInputSchema = z
  .strictObject({ on: isoDateSchema, reason: stopReasonSchema, note: noteOf(500).optional() })
  .meta({ id: 'StopInput' });

export const trajectorySchema = z
  .object({
    id: trajectoryIdSchema,
    version: z.int(),
    title: z.string(),
    companies: z.array(companyPartSchema),
    themes: z.array(z.string()),
    resultDimensions: z.array(resultDimensionSchema),
    targetGroups: z.array(z.string()),
    leadSource: z.string(),
    memberInCharge: memberIdSchema.optional(),
    coachInCharge: personIdSchema.optional(),
    /** Oldest first; the last one holds today. */
    phases: z.array(phaseStepSchema).min(1),
    stop: z.object({ reason: stopReasonSchema, note: z.string().optional() }).optional(),
    rootCauses: z.array(rootCauseSchema).optional(),
    actions: z.array(actionSchema),
    evidence: z.array(evidenceSchema),
    /** Oldest first; per company the last one holds. */
    verifications: z.array(verificationSchema),
    /** What the agency asked about its companies, oldest first. */
    queries: z.array(verificationQuerySchema).optional(),
    /** Oldest first; each goes with a step from `completed` back to `implementation`. */
    reopenings: z.array(reopeningSchema).optional(),
    /** Companies that last answered that what was done is not right. */
    objections: z.array(companyIdSchema).optional(),
    /** Companies that the last mail about a confirmation did not reach. */
    unreachable: z.array(companyIdSchema).optional(),
    takenOver: takenOverSchema.optional(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Trajectory' });
export type Trajectory = z.infer<typeof trajectorySchema>;
