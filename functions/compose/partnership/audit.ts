import { peopleOf } from '../../access/directory.ts';
import { auditRepository } from '../../audit/repository.ts';
import { auditRoutes } from '../../audit/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table }: PartnershipContext) => [
  auditRoutes({ repository: auditRepository(table), people: peopleOf(table) }),
];
