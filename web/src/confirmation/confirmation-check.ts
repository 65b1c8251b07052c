import { confirmationRequestSchema } from '../../../shared/confirmation/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own check of a request for confirmation. Brings the schema library along: loaded at the first submit. */
export const checkRequest = (request: unknown) => checked(confirmationRequestSchema, request);
