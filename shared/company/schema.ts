import * as z from 'zod';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { instantSchema, isoDateSchema } from '../kernel/dates.ts';
import { companyIdSchema, contactIdSchema } from '../kernel/ids.ts';
import { lineOf } from '../kernel/text.ts';
import { takenOverSchema } from '../takeover/taken-over.ts';
import { enterpriseNumberSchema, establishmentNumberSchema } from './enterprise-number.ts';
import { sourcesSchema } from './sources.ts';
import { notMailedSchema } from './unreached.ts';

/** A company lists at most so many establishments: the item stays well under 100 kB. */
export const MAXIMUM_ESTABLISHMENTS = 250;

export const SME_ANSWERS = ['yes', 'no', 'unknown'] as const;
export const smeSchema = z.enum(SME_ANSWERS).meta({ id: 'Sme' });
export type Sme = z.infer<typeof smeSchema>;

export const postalCodeSchema = z.string().regex(/^[1-9]\d{3}$/, { error: 'postalCodeShape' });

/** Where something lies, as typed. Street and number may be left out: region and map follow the municipality. */
export const addressInputSchema = z
  .strictObject({
    street: lineOf(120).optional(),
    houseNumber: lineOf(20).optional(),
    box: lineOf(20).optional(),
    postalCode: postalCodeSchema,
    /** NIS code: needed only where a postal code lies in two municipalities. */
    municipality: z
      .string()
      .regex(/^\d{5}$/, { error: 'notInList' })
      .optional(),
  })
  .meta({ id: 'AddressInput' });
export type AddressInput = z.infer<typeof addressInputSchema>;

export const addressSchema = z
  .object({
    street: z.string().optional(),
    houseNumber: z.string().optional(),
    box: z.string().optional(),
    postalCode: z.string(),
    /** Outside the Flemish Region there is no municipality, province or reference region: they are not ours to list. */
    municipality: z
      .object({ nis: z.string(), name: z.string(), province: z.string(), referenceRegion: z.string() })
      .optional(),
    region: z.enum(['flanders', 'brussels', 'wallonia', 'unknown']),
  })
  .meta({ id: 'Address' });
export type Address = z.infer<typeof addressSchema>;

export const establishmentInputSchema = z
  .strictObject({ number: establishmentNumberSchema, name: lineOf(160).optional(), address: addressInputSchema })
  .meta({ id: 'EstablishmentInput' });
export const establishmentSchema = z
  .object({ number: establishmentNumberSchema, name: z.string().optional(), address: addressSchema })
  .meta({ id: 'Establishment' });
export type Establishment = z.infer<typeof establishmentSchema>;

export const activitySchema = z
  .strictObject({ version: z.enum(['2008', '2025']), code: z.string().regex(/^\d{2,7}$/, { error: 'naceShape' }) })
  .meta({ id: 'Activity' });
export type Activity = z.infer<typeof activitySchema>;

/** What a company was on a day: figures of a quarter read the statement that held on its last day. */
export const classificationSchema = z
  .object({
    from: isoDateSchema,
    sme: smeSchema,
    headcount: z.int().min(0).max(500_000).optional(),
    publicBody: z.boolean(),
  })
  .meta({ id: 'Classification' });
export type Classification = z.infer<typeof classificationSchema>;

export const CONTACT_ROLES = [
  'employer',
  'hr',
  'middleManagement',
  'teamLeader',
  'employeeRepresentative',
  'other',
] as const;
export const contactInputSchema = z
  .strictObject({
    id: contactIdSchema.optional(),
    name: lineOf(120),
    role: z.enum(CONTACT_ROLES),
    email: z.email({ error: 'emailShape' }).max(200).optional(),
    phone: z
      .string()
      .regex(/^[+0-9 ()./-]{6,30}$/, { error: 'phoneShape' })
      .optional(),
  })
  .meta({ id: 'ContactInput' });
/** Personal data: kept in an item of its own, never in the history. */
export const contactSchema = z
  .object({
    id: contactIdSchema,
    name: z.string(),
    role: z.enum(CONTACT_ROLES),
    email: z.string().optional(),
    phone: z.string().optional(),
  })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof contactSchema>;

const jointCommitteeSchema = z.string().regex(/^\d{3}(\.\d{2})?$/, { error: 'jointCommitteeShape' });

/** What a person types to register or change a company. */
export const companyInputSchema = z
  .strictObject({
    enterpriseNumber: enterpriseNumberSchema,
    name: lineOf(200),
    legalForm: z
      .string()
      .regex(/^\d{3}$/, { error: 'notInList' })
      .optional(),
    seat: addressInputSchema.optional(),
    establishments: z
      .array(establishmentInputSchema)
      .min(1, { error: 'establishmentRequired' })
      .max(MAXIMUM_ESTABLISHMENTS, { error: 'tooMany' }),
    activity: activitySchema.optional(),
    jointCommittee: jointCommitteeSchema.optional(),
    headcount: z
      .int({ error: 'wholeNumber' })
      .min(0, { error: 'tooSmall' })
      .max(500_000, { error: 'tooLarge' })
      .optional(),
    sme: smeSchema,
    sectorFund: catalogueCodeSchema.optional(),
    contacts: z.array(contactInputSchema).max(20, { error: 'tooMany' }).default([]),
    /** Of the fields that a register filled in and that were left so, which one and as of when. */
    sources: sourcesSchema.optional(),
  })
  .meta({ id: 'CompanyInput' });
export type CompanyInput = z.infer<typeof companyInputSchema>;

/** What somebody may change. Where a field comes from is not for them to say: what they leave as it was keeps what is stored of it. */
export const companyChangedSchema = companyInputSchema.omit({ sources: true }).meta({ id: 'CompanyChanged' });

export const COMPANY_STATUSES = ['active', 'archived'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

/** A supported employer as it is kept: one versioned record, its contacts apart. */
export const companySchema = z
  .object({
    id: companyIdSchema,
    version: z.int(),
    enterpriseNumber: enterpriseNumberSchema,
    name: z.string(),
    legalForm: z.string().optional(),
    seat: addressSchema.optional(),
    establishments: z.array(establishmentSchema),
    activity: activitySchema.optional(),
    jointCommittee: z.string().optional(),
    sectorFund: z.string().optional(),
    /** The day on which the fund was entered (`dayOfSectorFund`). */
    sectorFundOn: isoDateSchema.optional(),
    /** Oldest first; the last one holds today. */
    classifications: z.array(classificationSchema).min(1),
    origin: z.enum(['typed', 'kboImport', 'takeover']),
    /** Where fields come from that a register filled in; a field that somebody overtyped has none. */
    sources: sourcesSchema.optional(),
    takenOver: takenOverSchema.optional(),
    status: z.enum(COMPANY_STATUSES),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Company' });
export type Company = z.infer<typeof companySchema>;

/** A contact on screen, with whether mails reach it. */
export const shownContactSchema = contactSchema
  .extend({ notMailed: notMailedSchema.optional() })
  .meta({ id: 'ShownContact' });

/** A company on screen. Contacts are left out for those who may not see them. */
export const companyViewSchema = companySchema
  .extend({ contacts: z.array(shownContactSchema).optional() })
  .meta({ id: 'CompanyView' });
export type CompanyView = z.infer<typeof companyViewSchema>;

/** How far a company is: the furthest phase of its trajectories, or counted. */
export const COMPANY_STAGES = [
  'none',
  'lead',
  'intake',
  'diagnosis',
  'plan',
  'implementation',
  'completed',
  'counted',
  'stopped',
] as const;
export const companyStageSchema = z.enum(COMPANY_STAGES).meta({ id: 'CompanyStage' });
export type CompanyStage = z.infer<typeof companyStageSchema>;
