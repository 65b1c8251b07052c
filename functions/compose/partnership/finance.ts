import { budgetRepository } from '../../finance/budget/repository.ts';
import { budgetRoutes } from '../../finance/budget/routes.ts';
import { financeRepository } from '../../finance/repository.ts';
import { financeRoutes } from '../../finance/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => [
  financeRoutes({ repository: financeRepository(table) }),
  budgetRoutes({
    repository: budgetRepository(table),
    members: partnershipRepository(table).members,
    commit,
    system,
  }),
];
