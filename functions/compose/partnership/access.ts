import { PARTNERSHIP_ROLES } from '../../../shared/kernel/permissions.ts';
import { peopleRepository } from '../../access/repository.ts';
import { savedViewRepository } from '../../access/saved-views/repository.ts';
import { savedViewRoutes } from '../../access/saved-views/routes.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import { peopleRoutes } from '../people-routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, partnershipId, rules }: PartnershipContext) => [
  savedViewRoutes({ repository: savedViewRepository(table), people: peopleRepository(table), commit, system }),
  ...peopleRoutes({
    table,
    readRules: async () => (await rules()).inForce(),
    readMembers: partnershipRepository(table).members,
    repository: peopleRepository(table),
    commit,
    system,
    place: partnershipId,
    roles: PARTNERSHIP_ROLES,
    memberExists: async (id) => (await partnershipRepository(table).members()).some((member) => member.id === id),
  }),
];
