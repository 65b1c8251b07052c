import type { FieldError } from '../../../shared/kernel/errors.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import { type AmendmentInput, amendmentInputSchema } from '../../../shared/partnership/amendment/schema.ts';
import { targetInputSchema } from '../../../shared/partnership/schema.ts';
import { checked } from '../ui/form/checked.ts';
import { FURTHER_MEASURES, type TargetValues, targetInput } from './target-values.ts';

/** The API's own check of a target. Loaded at the first submit. */
const checkTarget = (values: TargetValues, period: number) => checked(targetInputSchema, targetInput(values, period));

/** A further target has its field by its measure, wherever it stands among those that were filled in. */
export const atItsField =
  (values: TargetValues) =>
  (error: FieldError): FieldError => {
    const filledIn = FURTHER_MEASURES.filter((_, index) => (values.further[index]?.goal ?? '').trim() !== '');
    const pointer = error.pointer.replace(/\/further\/(\d+)/, (at, place) => {
      const measure = filledIn[Number(place)];
      return measure ? `/further/${measure}` : at;
    });
    return { ...error, pointer };
  };

const atTheirFields = <Input>(
  values: TargetValues,
  result: Result<Input, readonly FieldError[]>,
): Result<Input, readonly FieldError[]> => (result.ok ? result : fail(result.error.map(atItsField(values))));

export const checks = {
  baseline: (values: TargetValues, period: number) => atTheirFields(values, checkTarget(values, period)),
  amendment: (values: TargetValues, period: number, over: number): Result<AmendmentInput, readonly FieldError[]> => {
    const { reason, ...target } = targetInput(values, period);
    const request = { period, over, to: { subject: 'target', target }, reason };
    return atTheirFields(values, checked(amendmentInputSchema, request));
  },
};
