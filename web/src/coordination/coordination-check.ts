import { talkNoteRequestSchema } from '../../../shared/coordination/talk.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own check of a note to another partnership. Brings the schema library along: loaded at the first submit. */
export const checkNote = (request: unknown) => checked(talkNoteRequestSchema, request);
