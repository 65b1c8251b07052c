import { liveGenerationOf } from '../../figures/projection/pointer.ts';
import { figuresRoutes } from '../../figures/routes.ts';
import { agreementRepository } from '../../partnership/agreement/repository.ts';
import { partnershipRepository } from '../../partnership/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ partnershipId, table, commit, system, rules, catalogues }: PartnershipContext) => [
  figuresRoutes({
    partnershipId,
    table,
    system,
    liveGeneration: liveGenerationOf(table, system),
    readTarget: partnershipRepository(table).target,
    rulesOn: (await rules()).rulesOn,
    readMembers: partnershipRepository(table).members,
    readAgreements: agreementRepository(table).agreements,
    catalogues: await catalogues(),
    commit,
  }),
];
