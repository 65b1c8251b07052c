import { byOwnRoles, type Manager } from '../../shared/access/may-manage.ts';
import type { Person } from '../../shared/access/schema.ts';
import { mayNameFor } from '../../shared/deputy/may-name.ts';
import type { DeputiesOf } from '../../shared/deputy/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { managerOf } from '../access/managing.ts';
import type { Author } from '../audit/event.ts';
import type { DeputyDependencies } from './dependencies.ts';

/** Of whom it is asked, over the version that its maker saw. */
export type Which = { readonly absent: PersonId; readonly expectedVersion: number };

/** The absent person, who decides about that, and the deputies as they stand. */
type Standing = { readonly absent: Person; readonly own: Manager; readonly before: DeputiesOf };

/** Who decides here who stands in for whom: with the own roles alone. A deputy passes nothing on, and prolongs nothing. */
export const namerOf = async (dependencies: DeputyDependencies, author: Author): Promise<Manager> =>
  byOwnRoles(await managerOf(dependencies, author));

/** The deputies of somebody as their maker saw them, when they are the own ones or those of somebody whom he or she manages. */
export const asSeen = async (
  dependencies: DeputyDependencies,
  author: Author,
  { absent: id, expectedVersion }: Which,
): Promise<Result<Standing, Failure>> => {
  const absent = await dependencies.repository.person(id);
  if (!absent) return fail({ code: 'notFound' });
  const own = await namerOf(dependencies, author);
  if (!mayNameFor(own, absent)) return fail({ code: 'forbidden', reason: 'notYourPerson' });
  const before = await dependencies.deputies.of(id);
  return before.version === expectedVersion ? ok({ absent, own, before }) : fail({ code: 'conflict', current: before });
};
