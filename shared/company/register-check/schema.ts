import * as z from 'zod';
import { instantSchema, isoDateSchema } from '../../kernel/dates.ts';
import { companyIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';
import { establishmentNumberSchema } from '../enterprise-number.ts';
import { addressInputSchema } from '../schema.ts';

/** One thing that the KBO says otherwise, with what it says. Its open data name no successor: a merger shows in the legal situation. */
export const differenceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('stopped'), on: isoDateSchema }),
    z.object({ kind: z.literal('merged'), situation: z.string() }),
    z.object({ kind: z.literal('situation'), situation: z.string() }),
    /** No establishment that the KBO lists lies in the Flemish Region any more. */
    z.object({ kind: z.literal('leftFlanders') }),
    z.object({ kind: z.literal('seatMoved'), registered: addressInputSchema }),
    z.object({ kind: z.literal('establishmentGone'), number: establishmentNumberSchema }),
    z.object({
      kind: z.literal('establishmentMoved'),
      number: establishmentNumberSchema,
      registered: addressInputSchema,
    }),
    z.object({ kind: z.literal('name'), registered: z.string() }),
    z.object({ kind: z.literal('legalForm'), registered: z.string() }),
  ])
  .meta({ id: 'RegisterDifference' });
export type Difference = z.infer<typeof differenceSchema>;

/** Somebody, by the subject of the token, left the company as it is. It stays so until the KBO says something else. */
const dismissalSchema = z.object({ key: z.string(), reason: z.string(), by: z.string(), at: instantSchema });

/** What the last check that found something new found, beside the company and never over it. */
export const registerCheckSchema = z.object({
  companyId: companyIdSchema,
  version: z.int(),
  /** Of the extract that said so. */
  asOf: isoDateSchema,
  differences: z.array(differenceSchema),
  dismissed: z.array(dismissalSchema),
});
export type RegisterCheck = z.infer<typeof registerCheckSchema>;

export const shownDifferenceSchema = z
  .object({
    key: z.string(),
    difference: differenceSchema,
    /** Whether one click makes the company what the KBO says; otherwise somebody has to look. */
    canBeTaken: z.boolean(),
    /** With the name that the directory knows. */
    dismissed: z.object({ reason: z.string(), at: instantSchema, byName: z.string().optional() }).optional(),
  })
  .meta({ id: 'ShownRegisterDifference' });
export type ShownDifference = z.infer<typeof shownDifferenceSchema>;

/** What differs now between a company and the KBO; version 0 when nothing was ever found. */
export const registerCheckViewSchema = z
  .object({
    version: z.int(),
    companyVersion: z.int(),
    asOf: isoDateSchema.optional(),
    differences: z.array(shownDifferenceSchema),
  })
  .meta({ id: 'RegisterCheckView' });
export type RegisterCheckView = z.infer<typeof registerCheckViewSchema>;

const keySchema = z.string().min(1).max(1000);
/** `expectedVersion` is that of the company. */
export const takeOverSchema = z
  .strictObject({ expectedVersion: z.int().min(1), key: keySchema })
  .meta({ id: 'RegisterTakeOver' });
/** `expectedVersion` is that of the check. */
export const dismissSchema = z
  .strictObject({ expectedVersion: z.int().min(1), key: keySchema, reason: noteOf(300) })
  .meta({ id: 'RegisterDismiss' });
