import { PARTNERSHIP_ROLES } from '../../../shared/kernel/permissions.ts';
import { peopleRepository } from '../../access/repository.ts';
import { deputyRepository } from '../../deputy/repository.ts';
import { deputyListRoutes, deputyRoutes } from '../../deputy/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, partnershipId }: PartnershipContext) => {
  const dependencies = {
    repository: peopleRepository(table),
    deputies: deputyRepository(table),
    commit,
    system,
    place: partnershipId,
    roles: PARTNERSHIP_ROLES,
  };
  return [deputyListRoutes(dependencies), deputyRoutes(dependencies)];
};
