import { summaryRoutes } from '../../summary/routes.ts';
import { frozen } from '../snapshots.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ snapshotSettings }: PartnershipContext) => [
  summaryRoutes({ ...frozen(snapshotSettings), permission: 'dashboard:read' }),
];
