import { budgetErrors } from '../../../shared/finance/budget/errors.ts';
import type { Budget } from '../../../shared/finance/schema.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { fundingPeriodOf } from '../../../shared/programme/funding-periods.ts';
import { auditEvent } from '../../audit/event.ts';
import type { Amendable } from '../../partnership/amendment/dependencies.ts';
import type { System } from '../../platform/system.ts';
import { budgetChanges } from './changes.ts';
import { type BudgetRepository, budgetRoot, putBudget } from './repository.ts';

type Dependencies = Pick<Amendable<'budget'>, 'mayChange'> & {
  readonly repository: Pick<BudgetRepository, 'budget'>;
  readonly members: () => Promise<Member[]>;
  readonly system: System;
};

/** The approved budget of a period as something that an amendment changes, with its own history. */
export const amendableBudget = ({ repository, members, mayChange, system }: Dependencies): Amendable<'budget'> => ({
  standing: async (period, to) => {
    const budget = await repository.budget(period);
    return (
      budget && {
        version: budget.version,
        approved: { subject: 'budget', lines: budget.lines },
        changes: budgetChanges(budget, to),
      }
    );
  },
  mayChange,
  errors: async (number, { lines }) => {
    const period = fundingPeriodOf(number);
    if (!period) return [{ pointer: '', message: 'outsidePeriod' }];
    return budgetErrors(lines, { members: await members(), period });
  },
  apply: async (author, { period, over, to, reason }) => {
    const before = await repository.budget(period);
    const after: Budget = { period, version: over + 1, lines: to.lines, updatedAt: system.now() };
    const changes = budgetChanges(before, after);
    return {
      changes: putBudget(after, over),
      audit: [auditEvent(system, author, { action: 'budget.amended', root: budgetRoot(period), changes, reason })],
    };
  },
});
