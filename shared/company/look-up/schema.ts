import * as z from 'zod';
import { isoDateSchema } from '../../kernel/dates.ts';
import { companyIdSchema } from '../../kernel/ids.ts';
import { enterpriseNumberSchema } from '../enterprise-number.ts';
import { activitySchema, addressInputSchema, establishmentInputSchema } from '../schema.ts';
import { registerSchema } from '../sources.ts';
import { findingSchema } from './finding.ts';

/** An enterprise as the KBO look-up holds it: what a form can be prefilled with. */
export const lookUpEnterpriseSchema = z
  .object({
    number: enterpriseNumberSchema,
    name: z.string(),
    legalForm: z.string().optional(),
    /** Code of the legal situation, such as `050` for a bankruptcy that was opened. */
    situation: z.string(),
    seat: addressInputSchema.optional(),
    /** With a usable address, those in the Flemish Region first. */
    establishments: z.array(establishmentInputSchema),
    /** How many KBO lists, with those that were left out. */
    establishmentCount: z.int(),
    activity: activitySchema.optional(),
    /** Of the extract that last said something new of it. */
    snapshotDate: isoDateSchema,
    /** The first whole extract in which it was missing, or the day on which KBO says that it stopped. */
    notInExtract: isoDateSchema.optional(),
  })
  .meta({ id: 'LookUpEnterprise' });
export type LookUpEnterprise = z.infer<typeof lookUpEnterpriseSchema>;

/** A line that an enterprise is chosen by. */
export const lookUpHitSchema = lookUpEnterpriseSchema
  .pick({ number: true, name: true, notInExtract: true })
  .extend({ place: z.string().optional() })
  .meta({ id: 'LookUpHit' });
export type LookUpHit = z.infer<typeof lookUpHitSchema>;

/** What somebody types to find an enterprise. */
export const lookUpQuerySchema = z
  .strictObject({ search: z.string().trim().min(1, { error: 'required' }).max(100, { error: 'tooLong' }) })
  .meta({ id: 'LookUpQuery' });
export const lookUpHitsSchema = z.object({ hits: z.array(lookUpHitSchema) }).meta({ id: 'LookUpHits' });

/** An enterprise with the day on which KBO said this of it, and whether the programme is for it. */
export const lookUpAnswerSchema = z
  .object({
    enterprise: lookUpEnterpriseSchema.optional(),
    /** The extract that this was last seen in, or the day on which MAGDA was asked. */
    asOf: isoDateSchema.optional(),
    register: registerSchema.optional(),
    /** MAGDA was asked and did not answer: the loaded extract did instead. */
    isInstead: z.boolean().optional(),
    findings: z.array(findingSchema),
    /** The company of this partnership that has the number. */
    companyId: companyIdSchema.optional(),
  })
  .meta({ id: 'LookUpAnswer' });
export type LookUpAnswer = z.infer<typeof lookUpAnswerSchema>;
