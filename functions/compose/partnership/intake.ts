import { intakeRepository } from '../../intake/repository.ts';
import { intakeRoutes } from '../../intake/routes.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, catalogues }: PartnershipContext) => [
  intakeRoutes({
    repository: intakeRepository(table),
    trajectoryOf: trajectoryRepository(table).trajectory,
    catalogues: await catalogues(),
    commit,
    system,
  }),
];
