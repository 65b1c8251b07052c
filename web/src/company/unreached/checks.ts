import { mailAgainRequestSchema } from '../../../../shared/company/unreached.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own check. Brings the schema library along: loaded at the first submit. */
export const checks = { mailAgain: (values: unknown) => checked(mailAgainRequestSchema, values) };
