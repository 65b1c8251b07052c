import type { PersonId } from '../../shared/kernel/ids.ts';
import type { PeopleRepository } from './repository.ts';

/** Whether somebody works as a coach here today. */
export const isActiveCoachIn =
  (people: Pick<PeopleRepository, 'person'>) =>
  async (id: PersonId): Promise<boolean> => {
    const person = await people.person(id);
    return person?.active === true && person.roles.includes('coach');
  };
