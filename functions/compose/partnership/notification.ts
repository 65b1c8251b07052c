import { peopleOf } from '../../access/directory.ts';
import { deliveryRepository } from '../../notification/repository.ts';
import { notificationRoutes } from '../../notification/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, system }: PartnershipContext) => [
  notificationRoutes({ repository: deliveryRepository(table), people: peopleOf(table), system }),
];
