import { extractRegister } from '../../company/look-up/company-register.ts';
import { lookUpRepository } from '../../company/look-up/repository.ts';
import { lookUpRoutes } from '../../company/look-up/routes.ts';
import { companyOfNumber } from '../../company/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, reference, system, rules }: PartnershipContext) => [
  lookUpRoutes({
    register: extractRegister(lookUpRepository(reference, system)),
    companyOfNumber: companyOfNumber(table),
    rulesInForce: async () => (await rules()).inForce(),
    system,
  }),
];
