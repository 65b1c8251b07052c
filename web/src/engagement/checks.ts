import { engagementErrors } from '../../../shared/engagement/rules.ts';
import {
  type EngagementInput,
  type EngagementView,
  engagementInputSchema,
  engagementRequestSchema,
  engagementWithdrawalSchema,
  signerRemovalSchema,
} from '../../../shared/engagement/schema.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { today } from '../app/today.ts';
import { checked } from '../ui/form/checked.ts';

/** What is there to sign with: the drawing or the file, whichever is asked. */
type AtHand = { readonly signed: boolean; readonly before: EngagementView | undefined };

/** The API's own checks of an engagement. Brings the schema library along: loaded at the first submit. */
export const checks = {
  sign: (request: unknown, { signed, before }: AtHand): Result<EngagementInput, FieldError[]> => {
    const outcome = checked(engagementInputSchema, request);
    const missing = signed ? [] : [{ pointer: '/signature', message: 'signatureMissing' }];
    if (!outcome.ok) return fail([...outcome.error, ...missing]);
    const errors = [...missing, ...engagementErrors(outcome.value, before, isoDate(today()))];
    return errors.length > 0 ? fail(errors) : outcome;
  },
  /** The same once its file was uploaded. */
  uploaded: (input: EngagementInput, uploadId: string | undefined) =>
    engagementRequestSchema.parse(
      uploadId === undefined ? input : { ...input, signature: { ...input.signature, uploadId } },
    ),
  removeSigner: (request: unknown) => checked(signerRemovalSchema, request),
  withdraw: (request: unknown) => checked(engagementWithdrawalSchema, request),
};
