import { targetInputSchema } from '../../../shared/partnership/schema.ts';
import { checked } from '../ui/form/checked.ts';
import { type TargetValues, targetInput } from './target-values.ts';

/** The API's own check of a target. Loaded at the first submit. */
export const checkTarget = (values: TargetValues, period: number) =>
  checked(targetInputSchema, targetInput(values, period));
