import { noteChangeSchema, noteReturnSchema } from '../../../shared/note/requests.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own checks of what is asked of a note. Brings the schema library along: loaded at the first submit. */
export const checks = {
  change: (request: unknown) => checked(noteChangeSchema, request),
  returning: (request: unknown) => checked(noteReturnSchema, request),
};
