import { budgetErrors } from '../../../shared/finance/budget/errors.ts';
import type { BudgetInput } from '../../../shared/finance/budget/requests.ts';
import type { Budget } from '../../../shared/finance/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { AGAIN, decideAgain } from '../../platform/decide-again.ts';
import type { Commit } from '../../platform/dynamo/commit.ts';
import type { System } from '../../platform/system.ts';
import type { MayChange } from '../../programme/may-change.ts';
import { budgetChanges } from './changes.ts';
import { type BudgetRepository, budgetRoot, putBudget } from './repository.ts';

export type BudgetDependencies = {
  readonly repository: BudgetRepository;
  readonly mayChange: MayChange;
  readonly members: () => Promise<Member[]>;
  readonly commit: Commit;
  readonly system: System;
};

const EXISTS: Failure = { code: 'notAllowedNow', reason: 'budgetStands' };
const ROUNDS = { rounds: 5, otherwise: () => fail<Failure>({ code: 'conflict' }) };

/**
 * Sets the first approved budget of a period. Once it is there it is a baseline, as the target is: only an agreed amendment changes it
 * (P:130-131). Errors: `notAllowedNow` when there is one, or of a next period before the partnership is extended
 * (`extensionFirst`), `invalid` for lines of who bears no budget or of another period.
 */
export const setFirstBudget =
  ({ repository, members, mayChange, commit, system }: BudgetDependencies) =>
  (author: Author, period: FundingPeriod, { lines, reason }: BudgetInput): Promise<Result<Budget, Failure>> =>
    decideAgain<Result<Budget, Failure>>(async () => {
      const ground = await mayChange(period.number);
      if (!ground.ok) return ground;
      if (await repository.budget(period.number)) return fail(EXISTS);
      const fields = budgetErrors(lines, { members: await members(), period });
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const budget: Budget = { period: period.number, version: 1, lines, updatedAt: system.now() };
      const event = auditEvent(system, author, {
        action: 'budget.set',
        root: budgetRoot(period.number),
        changes: budgetChanges(undefined, budget),
        reason,
      });
      const committed = await commit({ changes: [...putBudget(budget, 'absent'), ...ground.value], audit: [event] });
      return committed.ok ? ok(budget) : AGAIN;
    }, ROUNDS);
