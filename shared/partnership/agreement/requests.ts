import * as z from 'zod';
import { fileNameSchema } from '../../document/kept-file.ts';
import { isoDateSchema } from '../../kernel/dates.ts';
import { memberIdSchema } from '../../kernel/ids.ts';
import { noteOf } from '../../kernel/text.ts';
import { agreementSchema, agreementTermsSchema } from './schema.ts';

export const agreementInputSchema = z
  .strictObject({
    validFrom: isoDateSchema,
    /** Why another version comes after the one before; the first has none. */
    reason: noteOf(500).optional(),
    ...agreementTermsSchema.shape,
  })
  .meta({ id: 'AgreementInput' });
export type AgreementInput = z.infer<typeof agreementInputSchema>;

export const agreementChangeSchema = z
  .strictObject({
    /** 0 for a version of the agreement that is not there yet. */
    expectedVersion: z.int().min(0),
    agreement: agreementInputSchema,
  })
  .meta({ id: 'AgreementChange' });

const expectedVersion = z.int().min(1);
export const agreementStepSchema = z.strictObject({ expectedVersion }).meta({ id: 'AgreementStep' });
export const agreementFileAdditionSchema = z
  .strictObject({ expectedVersion, fileName: fileNameSchema })
  .meta({ id: 'AgreementFileAddition' });

const unsettledSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('cutRule') }),
  z.object({ what: z.enum(['companies', 'budget', 'percentage']), memberId: memberIdSchema }),
]);

/** A version of the agreement with who is to sign it and what it leaves open. */
export const agreementViewSchema = agreementSchema
  .extend({
    /** Promotor and partners on the day that it holds from. */
    signers: z.array(memberIdSchema),
    open: z.array(unsettledSchema),
  })
  .meta({ id: 'AgreementView' });
export type AgreementView = z.infer<typeof agreementViewSchema>;

export const agreementsSchema = z
  .object({
    /** Of all periods, in their order. */
    agreements: z.array(agreementViewSchema),
    /** For which member whoever asks would sign, as the directory has it. */
    signsFor: memberIdSchema.optional(),
  })
  .meta({ id: 'Agreements' });
export type Agreements = z.infer<typeof agreementsSchema>;
