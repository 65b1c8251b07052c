import {
  agreementChangeSchema,
  agreementFileAdditionSchema,
} from '../../../../shared/partnership/agreement/requests.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own checks of what is asked of an agreement. Brings the schema library along: loaded at the first submit. */
export const checks = {
  change: (request: unknown) => checked(agreementChangeSchema, request),
  document: (request: unknown) => checked(agreementFileAdditionSchema, request),
};
