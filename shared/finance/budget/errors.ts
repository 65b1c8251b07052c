import type { FieldError } from '../../kernel/errors.ts';
import type { Member } from '../../partnership/schema.ts';
import type { FundingPeriod } from '../../programme/schema.ts';
import { bearerErrorInYear } from '../bearers.ts';
import type { BudgetLine } from '../schema.ts';

/** What is wrong with the lines of a budget, each at its line: the first one, and what an amendment would make of it. */
export const budgetErrors = (
  lines: readonly BudgetLine[],
  context: { readonly members: readonly Member[]; readonly period: FundingPeriod },
): FieldError[] =>
  lines.flatMap((line, index) => {
    const error = bearerErrorInYear(context, line);
    if (!error) return [];
    return [{ pointer: `/lines/${index}/${error.of === 'member' ? 'memberId' : 'year'}`, message: error.message }];
  });
