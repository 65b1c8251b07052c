import * as z from 'zod';
import { enterpriseNumberSchema } from '../company/enterprise-number.ts';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { type IsoDate, instantSchema, isoDate, isoDateSchema } from '../kernel/dates.ts';
import { memberIdSchema, personIdSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { noteOf } from '../kernel/text.ts';
import { COMPANY_SIZE_CODES } from '../reference/company-sizes.ts';
import { REFERENCE_REGION_CODES } from '../reference/regions.ts';
import { isDuring } from './membership.ts';

export const MEMBER_ROLES = ['promotor', 'partner', 'subcontractor'] as const;
export const memberRoleSchema = z.enum(MEMBER_ROLES).meta({ id: 'MemberRole' });
export type MemberRole = z.infer<typeof memberRoleSchema>;

export const PROGRAMME_START = isoDate('2024-01-01');

export const segmentSchema = z.enum(COMPANY_SIZE_CODES).exclude(['other']).meta({ id: 'Segment' });
export type Segment = z.infer<typeof segmentSchema>;
export const regionSchema = z.enum(REFERENCE_REGION_CODES).meta({ id: 'ReferenceRegion' });

/** How an organisation is reached: no person stands behind it. */
export const offerContactSchema = z
  .object({ website: z.string().optional(), email: z.string().optional(), phone: z.string().optional() })
  .meta({ id: 'OfferContact' });

/** What was decided of a member that leaves: why, who is promotor after it, and who takes the cases that are open. */
const leavingSchema = z.object({
  reason: z.string(),
  successor: memberIdSchema.optional(),
  casesTo: memberIdSchema.optional(),
  coachTo: personIdSchema.optional(),
  /** The day on which the last of them went over. */
  casesGoneOn: isoDateSchema.optional(),
});

/**
 * An organisation in the partnership; subcontractors may have coaches, but no budget or cut of their own. What it does not state of
 * regions, themes and segments, it does not cover (P:46-47).
 */
export const memberSchema = z
  .object({
    id: memberIdSchema,
    /** Members from before they could be changed have the first version. */
    version: z.int().default(1),
    name: z.string(),
    /** The role that it was given last, which may begin on a day to come: `roleOn` tells it of a day. */
    role: memberRoleSchema,
    /** Roles that it had before, in their order, each with its last day. */
    earlierRoles: z.array(z.object({ role: memberRoleSchema, until: isoDateSchema })).default([]),
    enterpriseNumber: enterpriseNumberSchema.optional(),
    /** First and last day as a member; without a last day the organisation is one still. */
    from: isoDateSchema.default(PROGRAMME_START),
    until: isoDateSchema.optional(),
    leaving: leavingSchema.optional(),
    regions: z.array(regionSchema).default([]),
    themes: z.array(catalogueCodeSchema).default([]),
    segments: z.array(segmentSchema).default([]),
    /** "Het partnerschap dient ervaring aan te tonen" (P:48). */
    experience: z.string().optional(),
    /** What companies read that it has to offer, and how they reach it. */
    offer: z.string().optional(),
    contact: offerContactSchema.default({}),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof memberSchema>;

export const isMemberOn = (member: Pick<Member, 'from' | 'until'>, day: IsoDate): boolean => isDuring(member, day);

/** Promotor and partners have a budget, claims and a cut; a subcontractor's invoices are a partner's cost (domain, Who). */
export const bearsBudget = ({ role }: Pick<Member, 'role'>): boolean => role !== 'subcontractor';

const yearlyTargetSchema = z.strictObject({
  year: z.int().min(2024).max(2029),
  companies: z.int().min(0).max(100_000),
});

/** What a target besides the number of companies may be of; each is a count of unique companies in the figures. */
export const FURTHER_TARGET_MEASURES = ['inSupportSme', 'adapted', 'adaptedWithEvidence'] as const;
export type FurtherTargetMeasure = (typeof FURTHER_TARGET_MEASURES)[number];

const weight = z.int().min(1).max(1000);

/** The note speaks of "doelen" (P:133): others may stand beside the number of companies, each with its weight in the results funding. */
const furtherTargetSchema = z.strictObject({
  measure: z.enum(FURTHER_TARGET_MEASURES),
  goal: z.int().min(1).max(100_000),
  weight,
});

/** What the agency approves for a period: the promised number of companies, its yearly steps, and the money that hangs on it. */
export const targetInputSchema = z
  .strictObject({
    companies: z.int().min(1).max(100_000),
    /** The weight of the number of companies among several targets; alone it is everything. */
    weight: weight.default(100),
    further: z
      .array(furtherTargetSchema)
      .max(FURTHER_TARGET_MEASURES.length)
      .refine((all) => new Set(all.map(({ measure }) => measure)).size === all.length, { error: 'listedTwice' })
      .default([]),
    /** How many companies are to be realised by the end of each year, cumulative. */
    yearly: z.array(yearlyTargetSchema).max(3),
    grantedSubsidy: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }),
    /** The public part of accepted costs so far, once settlements say so; until then the granted subsidy stands in for it. */
    acceptedPublicPart: centsSchema.refine((amount) => amount >= 0, { error: 'tooSmall' }).optional(),
    /** The amendment by which an approved target changed. */
    reason: noteOf(500),
  })
  .meta({ id: 'TargetInput' });
export type TargetInput = z.infer<typeof targetInputSchema>;

export const targetSchema = targetInputSchema
  .omit({ reason: true })
  .extend({ period: z.int(), version: z.int(), updatedAt: instantSchema })
  // As stored it stands beside its keys; only what people type is refused for a field too many.
  .strip()
  .meta({ id: 'Target' });
export type Target = z.infer<typeof targetSchema>;
