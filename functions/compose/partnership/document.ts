import { companyImportRoutes } from '../../company/import/routes.ts';
import { documentRoutes } from '../../document/routes.ts';
import { taskDependencies } from '../store-tasks.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ taskSettings }: PartnershipContext) => {
  const tasks = taskDependencies(taskSettings);
  return [companyImportRoutes(tasks), documentRoutes(tasks)];
};
