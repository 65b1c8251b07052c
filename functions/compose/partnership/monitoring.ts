import { publishedRepository } from '../../monitoring/published/repository.ts';
import { monitoringFiguresRoutes } from '../../monitoring/published/routes.ts';
import { agencyTable } from '../base.ts';
import type { PartnershipContext } from './context.ts';

/** The agency's table, of which this function may read only what was published of its own partnership. */
export const routers = async ({ partnershipId, commit, system }: PartnershipContext) => [
  monitoringFiguresRoutes({ published: publishedRepository(agencyTable()), commit, system }, partnershipId),
];
