import { dismissSchema } from '../../../../shared/company/register-check/schema.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own check of a dismissal. Brings the schema library along: loaded at the first submit. */
export const checkDismissal = (request: unknown) => checked(dismissSchema, request);
