import { budgetRepository } from '../../finance/budget/repository.ts';
import { budgetRoutes } from '../../finance/budget/routes.ts';
import { certifiedRepository } from '../../finance/certified/repository.ts';
import { certifiedRoutes } from '../../finance/certified/routes.ts';
import { ownContributionRepository } from '../../finance/own-contribution/repository.ts';
import { ownContributionRoutes } from '../../finance/own-contribution/routes.ts';
import { paymentRepository } from '../../finance/payments/repository.ts';
import { paymentRoutes } from '../../finance/payments/routes.ts';
import { groundOf } from '../../finance/settlement/ground.ts';
import { settlementRepository } from '../../finance/settlement/repository.ts';
import { closingRepository } from '../../partnership/closing/repository.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules }: PartnershipContext) => {
  const ground = groundOf(settlementRepository(table));
  const [budgets, certified] = [budgetRepository(table), certifiedRepository(table)];
  const dependencies = {
    partnershipId,
    members: partnershipRepository(table).members,
    budget: budgets.budget,
    certified: certified.certifiedAmounts,
    rulesOn: (await rules()).rulesOn,
    commit,
    system,
  };
  return [
    budgetRoutes({ ...dependencies, repository: budgets, readExtension: closingRepository(table).extension }),
    certifiedRoutes({ ...dependencies, repository: certified, mayChange: ground.ofSettlement }),
    paymentRoutes({ ...dependencies, repository: paymentRepository(table), mayChange: ground.ofPayments }),
    ownContributionRoutes({ ...dependencies, repository: ownContributionRepository(table) }),
  ];
};
