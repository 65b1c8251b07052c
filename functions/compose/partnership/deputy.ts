import { isActiveCoachIn } from '../../access/active-coach.ts';
import { peopleRepository } from '../../access/repository.ts';
import { deputyRepository } from '../../deputy/repository.ts';
import { deputyRoutes } from '../../deputy/routes.ts';
import type { PartnershipContext } from './context.ts';

export const routers = async ({ table, commit, system }: PartnershipContext) => {
  const people = peopleRepository(table);
  return [
    deputyRoutes({
      repository: deputyRepository(table),
      personIdOf: async (subject) => (await people.personOfSubject(subject))?.id,
      isActiveCoach: isActiveCoachIn(people),
      commit,
      system,
    }),
  ];
};
