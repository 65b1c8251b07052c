import { checkRequestSchema, entryAdditionSchema, entryChangeSchema } from '../../../shared/catalogue/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own checks of every request about an entry. Brings the schema library along: loaded at the first submit. */
export const checks = {
  add: (request: unknown) => checked(entryAdditionSchema, request),
  change: (request: unknown) => checked(entryChangeSchema, request),
  check: (request: unknown) => checked(checkRequestSchema, request),
};
