import * as z from 'zod';
import { enterpriseNumberSchema } from '../company/enterprise-number.ts';
import { companyStageSchema } from '../company/schema.ts';
import { isoDateSchema } from '../kernel/dates.ts';
import { partnershipIdSchema } from '../kernel/ids.ts';

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

export const overlapsSchema = z.object({ overlaps: z.array(overlapSchema) }).meta({ id: 'Overlaps' });
export type Overlaps = z.infer<typeof overlapsSchema>;

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
