import * as z from 'zod';
import { instantSchema, quarterSchema } from '../kernel/dates.ts';
import { noteFiguresSchema } from './figures.ts';
import { signedMonitoringSchema } from './monitoring.ts';
import { narrativeSchema } from './narrative.ts';

/** Who sent a note back: a signatory of the partnership itself, or the agency. */
export const RETURNED_BY = ['partnership', 'agency'] as const;

const returnSchema = z.object({ at: instantSchema, by: z.enum(RETURNED_BY), reason: z.string() });
export type NoteReturn = z.infer<typeof returnSchema>;

const inCommon = {
  quarter: quarterSchema,
  version: z.int(),
  narrative: narrativeSchema,
  /** Every time that it was sent back, the last one last: whoever reads the next version sees why the one before did not do. */
  returns: z.array(returnSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
};

/** Frozen when the coordinator signs: what is signed does not move under a signature. */
const signed = {
  figures: noteFiguresSchema,
  /** Of notes that were signed before it was kept, nobody knows. */
  monitoring: signedMonitoringSchema.optional(),
  signedByCoordinatorAt: instantSchema,
};
const submitted = { ...signed, signedByPromotorAt: instantSchema };

const draftSchema = z.object({ ...inCommon, state: z.literal('draft') });
const signedSchema = z.object({
  ...inCommon,
  ...signed,
  state: z.literal('signedByCoordinator'),
  /** The subject of who signed first, until the second signature: it may not be of the same person. Notes of before do not have it. */
  firstSignedBy: z.string().optional(),
});
const submittedSchema = z.object({ ...inCommon, ...submitted, state: z.literal('submitted') });
/** A draft again, with the reason in sight. */
const returnedSchema = z.object({ ...inCommon, state: z.literal('returned') });
const acceptedSchema = z.object({ ...inCommon, ...submitted, state: z.literal('accepted'), acceptedAt: instantSchema });

/**
 * What a partnership tells the agency about a quarter: figures that the system fills in, a short narrative, two signatures. Who signed
 * a note that the agency has stands in the history, not here.
 */
export const quarterlyNoteSchema = z
  .discriminatedUnion('state', [draftSchema, signedSchema, submittedSchema, returnedSchema, acceptedSchema])
  .meta({ id: 'QuarterlyNote' });
export type QuarterlyNote = z.infer<typeof quarterlyNoteSchema>;

export const NOTE_STATES = ['draft', 'signedByCoordinator', 'submitted', 'returned', 'accepted'] as const;
export type NoteState = QuarterlyNote['state'];
export const noteStateSchema = z.enum(NOTE_STATES);
