import { type CompanyRegister, extractRegister } from '../../company/look-up/company-register.ts';
import { lookUpRepository } from '../../company/look-up/repository.ts';
import { lookUpRoutes } from '../../company/look-up/routes.ts';
import { companyOfNumber } from '../../company/repository.ts';
import { partnershipsAt } from '../../coordination/overlaps.ts';
import { coordinationRepository } from '../../coordination/repository.ts';
import { config } from '../../platform/config.ts';
import { allPartnerships } from '../base.ts';
import type { PartnershipContext } from './context.ts';

/** The loaded extract; before it MAGDA, where that is switched on: its code is loaded only then. */
const companyRegister = async ({ reference, system }: PartnershipContext): Promise<CompanyRegister> => {
  const extract = extractRegister(lookUpRepository(reference, system));
  const settings = config.magda();
  if (!settings) return extract;
  const [{ magdaRegister }, { openMagda }] = await Promise.all([
    import('../../company/look-up/magda/register.ts'),
    import('../../company/look-up/magda/open.ts'),
  ]);
  return magdaRegister({ open: () => openMagda(settings), extract, system });
};

export const routers = async (context: PartnershipContext) => {
  const { partnershipId, table, reference, system, rules } = context;
  return [
    lookUpRoutes({
      register: await companyRegister(context),
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
};
