import { coordinationRepository } from '../../coordination/repository.ts';
import { coordinationRoutes } from '../../coordination/routes.ts';
import { allPartnerships, referenceTable } from '../base.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, rules }: PartnershipContext) => {
  const { inForce } = await rules();
  return [
    coordinationRoutes({
      repository: coordinationRepository(referenceTable()),
      partnershipId,
      partnershipIds: allPartnerships(),
      readRules: inForce,
    }),
  ];
};
