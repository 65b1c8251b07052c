import { partnershipRepository } from '../../partnership/repository.ts';
import { partnershipRoutes } from '../../partnership/routes.ts';
import type { PartnershipContext } from './context.ts';
import { mayChangeIn } from './may-change.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => [
  partnershipRoutes({
    repository: partnershipRepository(table),
    commit,
    system,
    mayChange: mayChangeIn(table).agreed,
  }),
];
