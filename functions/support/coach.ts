import type { Failure } from '../../shared/kernel/errors.ts';
import { invalidField } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { SupportActivity } from '../../shared/support/schema.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import type { Author } from '../audit/event.ts';
import type { SupportDependencies } from './save.ts';

type Given = Pick<SupportActivity, 'coachId' | 'memberId'>;

/**
 * Who gave the support: the coach that was named, else whoever writes it down when the directory knows him or her; for the member of
 * that person, else of the trajectory.
 */
export const givenBy =
  ({ people }: Pick<SupportDependencies, 'people'>) =>
  async (
    author: Author,
    coachId: PersonId | undefined,
    trajectory: Trajectory | undefined,
  ): Promise<Result<Given, Failure>> => {
    const person = coachId === undefined ? await people.personOfSubject(author.subject) : await people.person(coachId);
    if (coachId !== undefined && !person) return fail(invalidField('/coachId', 'unknownPerson'));
    const memberId = person?.memberId ?? trajectory?.memberInCharge;
    return ok({ ...(person ? { coachId: person.id } : {}), ...(memberId === undefined ? {} : { memberId }) });
  };
