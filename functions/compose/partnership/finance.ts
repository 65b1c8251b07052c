import { budgetRepository } from '../../finance/budget/repository.ts';
import { budgetRoutes } from '../../finance/budget/routes.ts';
import { certifiedRepository } from '../../finance/certified/repository.ts';
import { certifiedRoutes } from '../../finance/certified/routes.ts';
import { ownContributionRepository } from '../../finance/own-contribution/repository.ts';
import { ownContributionRoutes } from '../../finance/own-contribution/routes.ts';
import { paymentRepository } from '../../finance/payments/repository.ts';
import { paymentRoutes } from '../../finance/payments/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';
import { mayChangeIn } from './may-change.ts';

export const routers = async ({ partnershipId, table, commit, system, rules }: PartnershipContext) => {
  const mayChange = mayChangeIn(table);
  const [budgets, certified] = [budgetRepository(table), certifiedRepository(table)];
  const dependencies = {
    partnershipId,
    members: partnershipRepository(table).members,
    budget: budgets.budget,
    certified: certified.ofPeriod,
    rulesOn: (await rules()).rulesOn,
    commit,
    system,
  };
  return [
    budgetRoutes({ ...dependencies, repository: budgets, mayChange: mayChange.budget }),
    certifiedRoutes({ ...dependencies, repository: certified, mayChange: mayChange.certified }),
    paymentRoutes({ ...dependencies, repository: paymentRepository(table), mayChange: mayChange.paid }),
    ownContributionRoutes({ ...dependencies, repository: ownContributionRepository(table) }),
  ];
};
