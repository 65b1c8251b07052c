import { type IsoDate, isoDate } from '../../../shared/kernel/dates.ts';
import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { contentErrors } from '../../../shared/referral/content-errors.ts';
import {
  type ReferralInput,
  referralAdditionSchema,
  referralChangeSchema,
  referralRemovalSchema,
} from '../../../shared/referral/schema.ts';
import { today } from '../app/today.ts';
import { checked } from '../ui/form/checked.ts';

const withRules = <Request extends { readonly content: ReferralInput }>(
  outcome: Result<Request, FieldError[]>,
  on: IsoDate = isoDate(today()),
): Result<Request, FieldError[]> => {
  if (!outcome.ok) return outcome;
  const errors = contentErrors(outcome.value.content, on);
  return errors.length > 0 ? fail(errors) : outcome;
};

/** The API's own checks of every request about a referral. Brings the schema library along: loaded at the first submit. */
export const checks = {
  add: (request: unknown) => withRules(checked(referralAdditionSchema, request)),
  change: (request: unknown) => withRules(checked(referralChangeSchema, request)),
  remove: (request: unknown) => checked(referralRemovalSchema, request),
};
