import { extractRegister } from '../../company/look-up/company-register.ts';
import { lookUpRepository } from '../../company/look-up/repository.ts';
import { lookUpRoutes } from '../../company/look-up/routes.ts';
import { companyOfNumber } from '../../company/repository.ts';
import { partnershipsAt } from '../../coordination/overlaps.ts';
import { coordinationRepository } from '../../coordination/repository.ts';
import { allPartnerships } from '../base.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, reference, system, rules }: PartnershipContext) => [
  lookUpRoutes({
    register: extractRegister(lookUpRepository(reference, system)),
    companyOfNumber: companyOfNumber(table),
    rulesInForce: async () => (await rules()).inForce(),
    otherPartnerships: partnershipsAt({
      repository: coordinationRepository(reference),
      partnershipId,
      partnershipIds: allPartnerships(),
      readRules: async () => (await rules()).inForce(),
    }),
    system,
  }),
];
