import { closingRepository } from '../../partnership/closing/repository.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { partnershipRoutes } from '../../partnership/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => [
  partnershipRoutes({
    repository: partnershipRepository(table),
    commit,
    system,
    readExtension: closingRepository(table).extension,
  }),
];
