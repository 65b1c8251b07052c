import { judgmentInputSchema } from '../../../../shared/access/review/schema.ts';
import { checked } from '../../ui/form/checked.ts';

/** The API's own check of what is said of somebody's access. Loaded at the first submit. */
export const checkJudgment = (request: unknown) => checked(judgmentInputSchema, request);
