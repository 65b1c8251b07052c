import { amendableBudget } from '../../finance/budget/amendable.ts';
import { budgetRepository } from '../../finance/budget/repository.ts';
import { amendableTarget } from '../../partnership/amend-target.ts';
import { amendmentRepository } from '../../partnership/amendment/repository.ts';
import { amendmentRoutes } from '../../partnership/amendment/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';
import { mayChangeIn } from './may-change.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => {
  const [partnership, mayChange] = [partnershipRepository(table), mayChangeIn(table)];
  return [
    amendmentRoutes({
      repository: amendmentRepository(table),
      target: amendableTarget({ repository: partnership, mayChange: mayChange.agreed, system }),
      budget: amendableBudget({
        repository: budgetRepository(table),
        members: partnership.members,
        mayChange: mayChange.budget,
        system,
      }),
      commit,
      system,
    }),
  ];
};
