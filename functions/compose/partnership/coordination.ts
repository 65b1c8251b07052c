import { companiesOf } from '../../company/for-trajectories.ts';
import { companyOfNumber } from '../../company/repository.ts';
import { coordinationRepository } from '../../coordination/repository.ts';
import { coordinationRoutes } from '../../coordination/routes.ts';
import { talkRepository } from '../../coordination/talk-repository.ts';
import { allPartnerships, referenceTable } from '../base.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules }: PartnershipContext) => {
  const { inForce } = await rules();
  return [
    coordinationRoutes({
      repository: coordinationRepository(referenceTable()),
      talks: talkRepository(table),
      companiesOf: companiesOf(table),
      ownCompanyOf: async (number) => (await companyOfNumber(table)(number))?.id,
      commit,
      system,
      partnershipId,
      partnershipIds: allPartnerships(),
      readRules: inForce,
    }),
  ];
};
