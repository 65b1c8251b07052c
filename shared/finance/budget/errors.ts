import type { FieldError } from '../../kernel/errors.ts';
import type { Member } from '../../partnership/schema.ts';
import type { FundingPeriod } from '../../programme/schema.ts';
import { bearerErrorsIn } from '../bearers.ts';
import type { BudgetLine } from '../schema.ts';

/** What is wrong with the lines of a budget, each at its line: the first one, and what an amendment would make of it. */
export const budgetErrors = (
  lines: readonly BudgetLine[],
  context: { readonly members: readonly Member[]; readonly period: FundingPeriod },
  pointer = '/lines',
): FieldError[] =>
  lines.flatMap((line, index) =>
    bearerErrorsIn(context, line).map(({ field, message }) => ({ pointer: `${pointer}/${index}/${field}`, message })),
  );
