import * as z from 'zod';
import { enterpriseNumberSchema } from '../../company/enterprise-number.ts';
import { catalogueCodeSchema } from '../../kernel/catalogue-code.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { companyIdSchema, memberIdSchema, personIdSchema, trajectoryIdSchema } from '../../kernel/ids.ts';
import { lineOf, noteOf } from '../../kernel/text.ts';
import { NOT_HANDED_OVER } from '../../trajectory/hand-over.ts';
import { phaseSchema } from '../../trajectory/schema.ts';
import { memberRoleSchema, memberSchema, regionSchema, segmentSchema } from '../schema.ts';
import { HAND_OVER_OBSTACLES } from './obstacle.ts';

const MAXIMUM_THEMES = 50;
const version = z.int().min(1);
const reason = noteOf(500);

const each = <Value extends z.ZodType>(value: Value, maximum: number) =>
  z
    .array(value)
    .max(maximum, { error: 'tooMany' })
    .refine((all) => new Set(all).size === all.length, { error: 'listedTwice' })
    .default([]);

const contactInputSchema = z.strictObject({
  website: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'websiteShape' })
    .max(200, { error: 'tooLong' })
    .optional(),
  email: z.email({ error: 'emailShape' }).max(200, { error: 'tooLong' }).optional(),
  phone: z
    .string()
    .regex(/^[+0-9 ()./-]{6,30}$/, { error: 'phoneShape' })
    .optional(),
});

/** What is typed about an organisation; its role and its leaving are decisions of their own. */
export const memberDetailsSchema = z
  .strictObject({
    name: lineOf(120),
    enterpriseNumber: enterpriseNumberSchema.optional(),
    from: isoDateSchema,
    regions: each(regionSchema, regionSchema.options.length),
    themes: each(catalogueCodeSchema, MAXIMUM_THEMES),
    segments: each(segmentSchema, segmentSchema.options.length),
    experience: noteOf(2000).optional(),
    offer: noteOf(1000).optional(),
    contact: contactInputSchema.default({}),
  })
  .meta({ id: 'MemberDetails' });
export type MemberDetails = z.infer<typeof memberDetailsSchema>;

export const memberJoiningSchema = z
  .strictObject({ role: memberRoleSchema, member: memberDetailsSchema })
  .meta({ id: 'MemberJoining' });
export type MemberJoining = z.infer<typeof memberJoiningSchema>;

export const memberChangeSchema = z
  .strictObject({ expectedVersion: version, member: memberDetailsSchema })
  .meta({ id: 'MemberChange' });
export type MemberChange = z.infer<typeof memberChangeSchema>;

/** Another role from a day on. Who becomes promotor takes the place of the one before, which goes on as a partner. */
export const memberRoleChangeSchema = z
  .strictObject({ expectedVersion: version, role: memberRoleSchema, from: isoDateSchema, reason })
  .meta({ id: 'MemberRoleChange' });
export type MemberRoleChange = z.infer<typeof memberRoleChangeSchema>;

/** A member leaves: its last day, why, who is promotor after it if it was, and who takes the cases that it has open. */
export const memberLeavingSchema = z
  .strictObject({
    expectedVersion: version,
    until: isoDateSchema,
    reason,
    successor: memberIdSchema.optional(),
    casesTo: memberIdSchema.optional(),
    /** Takes the cases of coaches of the member that leaves; without one they keep their coach. */
    coachTo: personIdSchema.optional(),
  })
  .meta({ id: 'MemberLeaving' });
export type MemberLeaving = z.infer<typeof memberLeavingSchema>;

/** Takes the decision to leave back. */
export const memberStayingSchema = z.strictObject({ expectedVersion: version, reason }).meta({ id: 'MemberStaying' });
export type MemberStaying = z.infer<typeof memberStayingSchema>;

/** The trajectories that a member has open. */
export const memberCasesSchema = z
  .object({
    cases: z.array(
      z.object({
        id: trajectoryIdSchema,
        title: z.string(),
        phase: phaseSchema,
        companies: z.array(companyIdSchema),
        coachInCharge: personIdSchema.optional(),
      }),
    ),
    /** Why they cannot go to whom it was decided when the member leaves: it has to be decided again. */
    obstacle: z.enum(HAND_OVER_OBSTACLES).optional(),
  })
  .meta({ id: 'MemberCases' });
export type MemberCases = z.infer<typeof memberCasesSchema>;

/** What became of the cases of a member that leaves. What did not go over is still its own: asked again, it goes. */
export const casesOutcomeSchema = z
  .object({
    handedOver: z.int(),
    notHandedOver: z.array(z.object({ trajectoryId: trajectoryIdSchema, reason: z.enum(NOT_HANDED_OVER) })),
    /** Open cases beyond what one request takes. */
    remaining: z.int(),
  })
  .meta({ id: 'CasesOutcome' });
export type CasesOutcome = z.infer<typeof casesOutcomeSchema>;

export const memberLeftSchema = z
  .object({ member: memberSchema, cases: casesOutcomeSchema })
  .meta({ id: 'MemberLeft' });
export type MemberLeft = z.infer<typeof memberLeftSchema>;

export const membersSchema = z.object({ members: z.array(memberSchema) }).meta({ id: 'Members' });
