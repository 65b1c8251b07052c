import { peopleRepository } from '../../access/repository.ts';
import { memberRepository } from '../../partnership/members/repository.ts';
import { memberRoutes } from '../../partnership/members/routes.ts';
import { memberCasesIn } from '../member-cases.ts';
import type { PartnershipContext } from './context.ts';

/** What answers to companies without an account. */
export const offerDependencies = async ({ table, system, catalogues }: PartnershipContext) => ({
  repository: memberRepository(table),
  catalogues: await catalogues(),
  system,
});

export const routers = async (context: PartnershipContext) => {
  const { table, commit } = context;
  return [
    memberRoutes({
      ...(await offerDependencies(context)),
      cases: memberCasesIn(context),
      people: peopleRepository(table).people,
      commit,
    }),
  ];
};
