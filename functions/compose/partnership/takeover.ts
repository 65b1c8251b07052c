import { partnershipForTakeover } from '../../partnership/for-takeover.ts';
import { takeoverRoutes } from '../../takeover/routes.ts';
import { taskDependencies } from '../store-tasks.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, taskSettings, catalogues }: PartnershipContext) => [
  takeoverRoutes({
    ...taskDependencies(taskSettings),
    members: partnershipForTakeover(table).members,
    catalogues: await catalogues(),
  }),
];
