import { deputyNamingSchema } from '../../../shared/deputy/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own check of a deputy. Brings the schema library along: loaded at the first submit. */
export const checkNaming = (request: unknown) => checked(deputyNamingSchema, request);
