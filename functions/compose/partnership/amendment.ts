import { amendableBudget } from '../../finance/budget/amendable.ts';
import { budgetRepository } from '../../finance/budget/repository.ts';
import { groundOf } from '../../finance/settlement/ground.ts';
import { settlementRepository } from '../../finance/settlement/repository.ts';
import { amendableTarget } from '../../partnership/amend-target.ts';
import { amendmentRepository } from '../../partnership/amendment/repository.ts';
import { amendmentRoutes } from '../../partnership/amendment/routes.ts';
import { closingRepository } from '../../partnership/closing/repository.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => {
  const partnership = partnershipRepository(table);
  return [
    amendmentRoutes({
      repository: amendmentRepository(table),
      target: amendableTarget({
        repository: partnership,
        mayChange: groundOf(settlementRepository(table)).ofSettlement,
        system,
      }),
      budget: amendableBudget({ repository: budgetRepository(table), members: partnership.members, system }),
      readExtension: closingRepository(table).extension,
      commit,
      system,
    }),
  ];
};
