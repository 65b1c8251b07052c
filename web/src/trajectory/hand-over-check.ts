import { handOverSchema } from '../../../shared/trajectory/hand-over.ts';
import { checked } from '../ui/form/checked.ts';

/** The API's own check of a hand-over. Loaded at the first submit. */
export const checkHandOver = (request: unknown) => checked(handOverSchema, request);
