import { extensionRequestSchema, reopeningRequestSchema } from '../../../../shared/partnership/closing/schema.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own checks. Brings the schema library along: loaded at the first submit. */
export const checks = {
  extension: (request: unknown) => checked(extensionRequestSchema, request),
  reopening: (request: unknown) => checked(reopeningRequestSchema, request),
};
