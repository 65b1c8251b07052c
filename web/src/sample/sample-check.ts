import { sampleRequestSchema } from '../../../shared/sample/schema.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own check of what is asked of a draw. Brings the schema library along: loaded at the first submit. */
export const checkSample = (request: unknown) => checked(sampleRequestSchema, request);
