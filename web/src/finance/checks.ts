import { budgetInputSchema } from '../../../shared/finance/budget/requests.ts';
import {
  certificationSchema,
  ownContributionInputSchema,
  paymentInputSchema,
  reversalSchema,
} from '../../../shared/finance/requests.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own checks of what is entered. Brings the schema library along: loaded at the first submit. */
export const checks = {
  budget: (request: unknown) => checked(budgetInputSchema, request),
  certification: (request: unknown) => checked(certificationSchema, request),
  payment: (request: unknown) => checked(paymentInputSchema, request),
  ownContribution: (request: unknown) => checked(ownContributionInputSchema, request),
  reversal: (request: unknown) => checked(reversalSchema, request),
};
