import * as z from 'zod';
import { instantSchema, isoDateSchema, quarterSchema } from '../kernel/dates.ts';
import { languageSchema } from '../kernel/languages.ts';
import { holdsNationalNumber } from '../kernel/national-number.ts';
import { noteOf } from '../kernel/text.ts';
import { noteFiguresSchema } from './figures.ts';
import { publishedFiguresSchema } from './monitoring.ts';
import { narrativeSchema } from './narrative.ts';
import { noteStateSchema, quarterlyNoteSchema } from './schema.ts';

export const noteChangeSchema = z
  .strictObject({
    /** 0 for a note that is not there yet. */
    expectedVersion: z.int().min(0),
    narrative: narrativeSchema,
  })
  .meta({ id: 'QuarterlyNoteChange' });
export type NoteChange = z.infer<typeof noteChangeSchema>;

const expectedVersion = z.int().min(1);
export const noteStepSchema = z.strictObject({ expectedVersion }).meta({ id: 'QuarterlyNoteStep' });
export const noteReturnSchema = z
  .strictObject({
    expectedVersion,
    reason: noteOf(500).refine((text) => !holdsNationalNumber(text), { error: 'holdsNationalNumber' }),
  })
  .meta({ id: 'QuarterlyNoteReturn' });
export type NoteReturnRequest = z.infer<typeof noteReturnSchema>;

export const noteDocumentQuerySchema = z.strictObject({ language: languageSchema });

const dueness = {
  /** The first quarter that the note is about; it is named after the last. */
  from: quarterSchema,
  dueOn: isoDateSchema,
  overdue: z.boolean(),
};

export const noteViewSchema = z
  .object({
    quarter: quarterSchema,
    /** Whether a note can be begun, when there is none. */
    writable: z.boolean(),
    ...dueness,
    note: quarterlyNoteSchema.optional(),
    /** As they are now; a signed note has its own beside them. */
    figuresNow: noteFiguresSchema,
    /** As it is published now, if it is; a signed note has its own. */
    monitoringNow: publishedFiguresSchema.optional(),
  })
  .meta({ id: 'QuarterlyNoteView' });
export type NoteView = z.infer<typeof noteViewSchema>;

const rowSchema = z.object({
  quarter: quarterSchema,
  ...dueness,
  state: noteStateSchema.or(z.literal('absent')),
  updatedAt: instantSchema.optional(),
});
export const noteListSchema = z.object({ rows: z.array(rowSchema) }).meta({ id: 'QuarterlyNoteList' });
export type NoteList = z.infer<typeof noteListSchema>;

/** What the agency's own table knows of a note: how far it is, and not a word of it. */
export const noteStatusSchema = z.object({
  quarter: quarterSchema,
  state: noteStateSchema,
  signedByCoordinatorAt: instantSchema.optional(),
  signedByPromotorAt: instantSchema.optional(),
  returnedAt: instantSchema.optional(),
  acceptedAt: instantSchema.optional(),
});
export type NoteStatus = z.infer<typeof noteStatusSchema>;

/** How many partnerships handed in their note of a quarter, and of how many of these it was accepted. */
export const noteCountSchema = z
  .object({ handedIn: z.int(), accepted: z.int(), of: z.int() })
  .meta({ id: 'NoteCount' });
export type NoteCount = z.infer<typeof noteCountSchema>;

export const noteOverviewQuerySchema = z.strictObject({ quarter: quarterSchema.optional() });
export const noteOverviewSchema = z
  .object({
    quarter: quarterSchema,
    /** Those that can be chosen, the newest first. */
    quarters: z.array(quarterSchema),
    rows: z.array(
      z.object({
        partnershipId: z.string(),
        ...dueness,
        state: noteStateSchema.or(z.literal('absent')),
        status: noteStatusSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'QuarterlyNoteOverview' });
export type NoteOverview = z.infer<typeof noteOverviewSchema>;
