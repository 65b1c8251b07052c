import { catalogueRoutes } from '../../catalogue/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ catalogues, rules }: PartnershipContext) => [
  catalogueRoutes({ catalogues: await catalogues(), readRules: (await rules()).inForce }),
];
