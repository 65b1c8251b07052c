import * as z from 'zod';
import { enterpriseNumberSchema } from '../company/enterprise-number.ts';
import { companyStageSchema } from '../company/schema.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema, partnershipIdSchema } from '../kernel/ids.ts';
import { TALK_STATUSES, talkNoteSchema } from './talk.ts';

/** How far a company is at a partnership. Whether it counts there is part of the file, and is not told to others. */
export const statedStageSchema = companyStageSchema.exclude(['counted']);
export type StatedStage = z.infer<typeof statedStageSchema>;

/** What a partnership tells the others of one company: that it works with it and how far, never the content of the file. */
export const statementSchema = z
  .object({
    partnershipId: partnershipIdSchema,
    enterpriseNumber: enterpriseNumberSchema,
    name: z.string(),
    /** `none`: it does not work with the company, or no longer. */
    stage: statedStageSchema,
    /** The organisation that one can turn to; never a person. */
    member: z.string().optional(),
    on: isoDateSchema,
    /** What it said to each other partnership about the company. */
    talks: z.record(partnershipIdSchema, z.array(talkNoteSchema)).optional(),
  })
  .meta({ id: 'OverlapStatement' });
export type Statement = z.infer<typeof statementSchema>;

/** Another partnership that works with a company, as far as the rule lets one see (*open* `overlapDisclosure`). */
export const overlapSchema = z
  .object({
    partnershipId: partnershipIdSchema,
    stage: statedStageSchema.optional(),
    member: z.string().optional(),
    on: isoDateSchema,
  })
  .meta({ id: 'Overlap' });
export type Overlap = z.infer<typeof overlapSchema>;

/** Another partnership and a company: what we may see of its work there, and what was said between us. */
export const coordinationSchema = z
  .object({
    partnershipId: partnershipIdSchema,
    overlap: overlapSchema.optional(),
    /** Of our own side of the talk; 0 when we said nothing yet. */
    version: z.int(),
    status: z.enum(TALK_STATUSES),
    /** Both sides in order. */
    notes: z.array(talkNoteSchema.extend({ from: partnershipIdSchema })),
    /** The proposal of theirs that we can agree with. */
    openProposal: talkNoteSchema.optional(),
  })
  .meta({ id: 'Coordination' });
export type Coordination = z.infer<typeof coordinationSchema>;
export const coordinationsSchema = z
  .object({ companyId: companyIdSchema, others: z.array(coordinationSchema) })
  .meta({ id: 'Coordinations' });
export type Coordinations = z.infer<typeof coordinationsSchema>;

/** A talk in which another partnership waits for us. */
export const waitingTalkSchema = z
  .object({
    partnershipId: partnershipIdSchema,
    enterpriseNumber: enterpriseNumberSchema,
    name: z.string(),
    /** Our own file of the company; absent when we have none. */
    companyId: companyIdSchema.optional(),
    since: instantSchema,
  })
  .meta({ id: 'WaitingTalk' });
export type WaitingTalk = z.infer<typeof waitingTalkSchema>;
export const waitingTalksSchema = z.object({ rows: z.array(waitingTalkSchema) }).meta({ id: 'WaitingTalks' });
export type WaitingTalks = z.infer<typeof waitingTalksSchema>;

/** A company that two or more partnerships work with, as the agency sees it: everything that they stated. */
export const sharedCompanySchema = z
  .object({ enterpriseNumber: enterpriseNumberSchema, name: z.string(), statements: z.array(statementSchema) })
  .meta({ id: 'SharedCompany' });
export type SharedCompany = z.infer<typeof sharedCompanySchema>;

export const sharedCompaniesQuerySchema = z
  .strictObject({
    /** The last number of the page before. */
    after: enterpriseNumberSchema.optional(),
  })
  .meta({ id: 'SharedCompaniesQuery' });
export const sharedCompaniesSchema = z
  .object({ rows: z.array(sharedCompanySchema), next: enterpriseNumberSchema.optional() })
  .meta({ id: 'SharedCompanies' });
export type SharedCompanies = z.infer<typeof sharedCompaniesSchema>;
