import * as z from 'zod';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import {
  actionIdSchema,
  companyIdSchema,
  memberIdSchema,
  referralIdSchema,
  trajectoryIdSchema,
} from '../kernel/ids.ts';
import { lineOf, noteOf } from '../kernel/text.ts';
import { OUTCOMES, REFUSALS } from './words.ts';

/** A fixed limit, so that the referrals of a company stay one small read. */
export const MAXIMUM_REFERRALS = 200;

const inCommon = {
  /** The trajectory that it belongs to, when it belongs to one. */
  trajectoryId: trajectoryIdSchema.optional(),
  outcome: z.enum(OUTCOMES),
  outcomeOn: isoDateSchema.optional(),
  refusal: z.enum(REFUSALS).optional(),
  refusalNote: lineOf(200).optional(),
};

const outwardSchema = z.strictObject({
  direction: z.literal('out'),
  ...inCommon,
  instrument: catalogueCodeSchema,
  otherInstrument: lineOf(160).optional(),
  /** An organisation. No names of people. */
  to: lineOf(160),
  on: isoDateSchema,
  /** What the company ran into, when that is why. */
  precondition: catalogueCodeSchema.optional(),
  /** Another framework pays the activity: it is a referral, and never claimable here (P:42-43). */
  fundedElsewhere: z.boolean(),
  /** The activity that the other framework pays, until when, and the member that carries it out, as far as known. */
  intervention: catalogueCodeSchema.optional(),
  until: isoDateSchema.optional(),
  memberId: memberIdSchema.optional(),
});

const inwardSchema = z.strictObject({
  direction: z.literal('in'),
  ...inCommon,
  source: catalogueCodeSchema,
  receivedOn: isoDateSchema,
  respondedOn: isoDateSchema.optional(),
});

export const referralInputSchema = z
  .discriminatedUnion('direction', [outwardSchema, inwardSchema])
  .meta({ id: 'ReferralInput' });
export type ReferralInput = z.infer<typeof referralInputSchema>;

export const referralSchema = z
  .object({
    id: referralIdSchema,
    companyId: companyIdSchema,
    version: z.int(),
    content: referralInputSchema,
    removed: z.boolean(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Referral' });
export type Referral = z.infer<typeof referralSchema>;

const seen = { expectedVersion: z.int().min(1) };

export const referralAdditionSchema = z
  .strictObject({ companyId: companyIdSchema, content: referralInputSchema })
  .meta({ id: 'ReferralAddition' });
export type ReferralAddition = z.infer<typeof referralAdditionSchema>;

export const referralChangeSchema = z
  .strictObject({ ...seen, content: referralInputSchema })
  .meta({ id: 'ReferralChange' });
export type ReferralChange = z.infer<typeof referralChangeSchema>;

export const referralRemovalSchema = z.strictObject({ ...seen, reason: noteOf(500) }).meta({ id: 'ReferralRemoval' });
export type ReferralRemoval = z.infer<typeof referralRemovalSchema>;

/** Two records that together may be one activity paid twice. */
export const doubleFundingSchema = z
  .object({
    referralId: referralIdSchema,
    trajectoryId: trajectoryIdSchema,
    trajectoryTitle: z.string(),
    actionId: actionIdSchema,
    actionTitle: z.string(),
  })
  .meta({ id: 'DoubleFunding' });
export type DoubleFunding = z.infer<typeof doubleFundingSchema>;

export const companyReferralsSchema = z
  .object({
    companyId: companyIdSchema,
    /** The latest first. */
    referrals: z.array(referralSchema.extend({ responseDays: z.int().optional() })),
    findings: z.array(doubleFundingSchema),
  })
  .meta({ id: 'CompanyReferrals' });
export type CompanyReferrals = z.infer<typeof companyReferralsSchema>;
