import { peopleRepository } from '../../access/repository.ts';
import { companiesOf } from '../../company/for-trajectories.ts';
import { listRowsOf } from '../../figures/projection/rows.ts';
import { memberRepository } from '../../partnership/members/repository.ts';
import { memberRoutes } from '../../partnership/members/routes.ts';
import { memberCases } from '../../trajectory/member-cases.ts';
import { trajectoryRepository } from '../../trajectory/repository.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system, catalogues }: PartnershipContext) => [
  memberRoutes({
    repository: memberRepository(table),
    cases: memberCases({
      repository: trajectoryRepository(table),
      companiesOf: companiesOf(table),
      readRows: listRowsOf(table, system).trajectories,
      commit,
      system,
    }),
    people: peopleRepository(table).people,
    catalogues: await catalogues(),
    commit,
    system,
  }),
];
