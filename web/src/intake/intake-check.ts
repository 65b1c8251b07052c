import { intakeChangeSchema } from '../../../shared/intake/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own check of a section. Brings the schema library along: loaded at the first submit. */
export const checkIntake = (request: unknown) => checked(intakeChangeSchema, request);
