import { jobRunRepository } from '../../jobs/runs/repository.ts';
import { jobRoutes } from '../../jobs/runs/routes.ts';
import { config } from '../../platform/config.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, system }: PartnershipContext) => [
  jobRoutes({
    repository: jobRunRepository(table),
    scope: 'partnership',
    atWork: !config.partnerships().archived.includes(partnershipId),
    system,
  }),
];
