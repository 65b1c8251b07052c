import * as z from 'zod';
import { catalogueCodeSchema } from '../kernel/catalogue-code.ts';
import { instantSchema } from '../kernel/dates.ts';
import { companyIdSchema, trajectoryIdSchema } from '../kernel/ids.ts';
import { lineOf } from '../kernel/text.ts';
import { DIVERSITY_PARADIGM_CODES } from '../reference/diversity-paradigms.ts';
import { HR_CAPACITY_CODES } from '../reference/hr-capacities.ts';
import { INSTRUMENT_USES } from './words.ts';

const isListedOnce = (codes: readonly string[]): boolean => new Set(codes).size === codes.length;

/** More than any list of the agency holds. */
const MAXIMUM_CODES = 200;

/** Several codes of a list of the agency. */
const severalCodes = z
  .array(catalogueCodeSchema)
  .max(MAXIMUM_CODES, { error: 'tooMany' })
  .refine(isListedOnce, { error: 'listedTwice' })
  .default([]);
/** What no code says, in a line of one's own. No names of people. */
const otherLine = lineOf(160).optional();

const MAXIMUM_VACANCIES = 9999;
const MAXIMUM_FUNCTIONS = 20;

const questionSchema = z.strictObject({
  section: z.literal('question'),
  motives: severalCodes,
  otherMotive: otherLine,
  /** Open vacancies are places, not people. */
  vacancies: z
    .int({ error: 'wholeNumber' })
    .min(0, { error: 'tooSmall' })
    .max(MAXIMUM_VACANCIES, { error: 'tooLarge' })
    .optional(),
  /** Titles of functions. */
  functions: z.array(lineOf(80)).max(MAXIMUM_FUNCTIONS, { error: 'tooMany' }).default([]),
});
/** Themes that the company runs into; never how many people, or who. */
const preconditionsSchema = z.strictObject({
  section: z.literal('preconditions'),
  preconditions: severalCodes,
  otherPrecondition: otherLine,
});
const contextSchema = z.strictObject({
  section: z.literal('context'),
  paradigm: z.enum(DIVERSITY_PARADIGM_CODES).optional(),
  hrCapacity: z.enum(HR_CAPACITY_CODES).optional(),
  barriers: severalCodes,
  otherBarrier: otherLine,
});
/** To which ones the company was referred stands in its referrals, and only there. */
const instrumentsSchema = z.strictObject({
  section: z.literal('instruments'),
  instruments: z
    .array(z.strictObject({ instrument: catalogueCodeSchema, use: z.enum(INSTRUMENT_USES) }))
    .max(MAXIMUM_CODES, { error: 'tooMany' })
    .refine((known) => isListedOnce(known.map(({ instrument }) => instrument)), { error: 'listedTwice' })
    .default([]),
});

export const intakeContentSchema = z
  .discriminatedUnion('section', [questionSchema, preconditionsSchema, contextSchema, instrumentsSchema])
  .meta({ id: 'IntakeContent' });
export type IntakeContent = z.infer<typeof intakeContentSchema>;
export type IntakeSection = IntakeContent['section'];

/** One section of the intake of one company in one trajectory: a record of its own, so that two people fill in two at once. */
export const intakeRecordSchema = z
  .object({
    trajectoryId: trajectoryIdSchema,
    companyId: companyIdSchema,
    version: z.int(),
    content: intakeContentSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'IntakeRecord' });
export type IntakeRecord = z.infer<typeof intakeRecordSchema>;

export const intakeChangeSchema = z
  .strictObject({
    /** Of that section; 0 when nothing of it was filled in yet. */
    expectedVersion: z.int().min(0),
    content: intakeContentSchema,
  })
  .meta({ id: 'IntakeChange' });
export type IntakeChange = z.infer<typeof intakeChangeSchema>;

/** What was filled in of a trajectory, company by company; a section that is not there is still open. */
export const intakeSchema = z
  .object({ trajectoryId: trajectoryIdSchema, records: z.array(intakeRecordSchema) })
  .meta({ id: 'Intake' });
export type Intake = z.infer<typeof intakeSchema>;
