import { peopleRepository } from '../../access/repository.ts';
import { companiesOf } from '../../company/for-trajectories.ts';
import { listRowsOf } from '../../figures/projection/rows.ts';
import { memberRepository } from '../../partnership/members/repository.ts';
import { memberRoutes } from '../../partnership/members/routes.ts';
import { memberCases } from '../../trajectory/member-cases.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

/** What answers to companies without an account. */
export const offerDependencies = async ({ table, system, catalogues }: PartnershipContext) => ({
  repository: memberRepository(table),
  catalogues: await catalogues(),
  system,
});

export const routers = async (context: PartnershipContext) => {
  const { table, commit, system } = context;
  return [
    memberRoutes({
      ...(await offerDependencies(context)),
      cases: memberCases({
        repository: trajectoryRepository(table),
        companiesOf: companiesOf(table),
        readRows: listRowsOf(table, system).trajectories,
        commit,
        system,
      }),
      people: peopleRepository(table).people,
      commit,
    }),
  ];
};
