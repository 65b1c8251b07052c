import { financeRepository } from '../../finance/repository.ts';
import { financeRoutes } from '../../finance/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table }: PartnershipContext) => [
  financeRoutes({ repository: financeRepository(table) }),
];
