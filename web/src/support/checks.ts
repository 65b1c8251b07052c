import { supportChangeSchema, supportLogSchema, supportRemovalSchema } from '../../../shared/support/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own checks of support. Brings the schema library along. */
export const checks = {
  log: (request: unknown) => checked(supportLogSchema, request),
  change: (request: unknown) => checked(supportChangeSchema, request),
  remove: (request: unknown) => checked(supportRemovalSchema, request),
};
