import { settlementReasonSchema, strikeSchema } from '../../../../shared/finance/settlement/schema.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own checks of what is asked of a settlement. Brings the schema library along: loaded at the first submit. */
export const checks = {
  reasoned: (request: unknown) => checked(settlementReasonSchema, request),
  strike: (request: unknown) => checked(strikeSchema, request),
};
