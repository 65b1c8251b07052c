import type { Person } from '../../shared/access/schema.ts';
import { deputyErrors, mayNameFor } from '../../shared/deputy/may-name.ts';
import { stillToCome } from '../../shared/deputy/rules.ts';
import type { Replacement } from '../../shared/deputy/schema.ts';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { foldForSearch } from '../../shared/kernel/search-text.ts';
import type { Author } from '../audit/event.ts';
import type { DeputyDependencies } from './dependencies.ts';
import { namerOf } from './standing.ts';

/** For whom somebody stands in, as that person sees it. */
export const ownDuties =
  ({ repository, deputies, system }: DeputyDependencies) =>
  async ({ subject }: Author): Promise<Replacement['duties']> => {
    const own = await repository.personOfSubject(subject);
    const { periods } = own ? await deputies.duties(own.id) : { periods: [] };
    return Promise.all(
      stillToCome(periods, dayOf(system.now())).map(async (duty) => ({
        ...duty,
        name: (await repository.person(duty.absent))?.name ?? '',
      })),
    );
  };

export type Reader = {
  readonly author: Author;
  /** Whoever reads the directory may also read who stands in for others. */
  readonly readsPeople: boolean;
};

const byName = (a: Pick<Person, 'name'>, b: Pick<Person, 'name'>): number =>
  foldForSearch(a.name).localeCompare(foldForSearch(b.name), 'nl');

/**
 * Who stands in for one person, for whom that person does, and whom the reader could name. Whoever cannot read the directory sees this of
 * him- or herself, with the names of colleagues who could take over and of no others.
 */
export const viewReplacement =
  (dependencies: DeputyDependencies) =>
  async ({ author, readsPeople }: Reader, id: PersonId): Promise<Result<Replacement, Failure>> => {
    const { repository, deputies, system } = dependencies;
    const [people, own, standing, duties] = await Promise.all([
      repository.people(),
      namerOf(dependencies, author),
      deputies.of(id),
      deputies.duties(id),
    ]);
    const absent = people.find((person) => person.id === id);
    if (!absent) return fail({ code: 'notFound' });
    if (!readsPeople && own.entry?.id !== id) return fail({ code: 'forbidden', reason: 'notYourPerson' });
    const names = new Map(people.map((person) => [person.id, person.name]));
    const named = (personId: PersonId) => ({ name: names.get(personId) ?? '' });
    const mayName = absent.active && mayNameFor(own, absent);
    const today = dayOf(system.now());
    return ok({
      absent: id,
      version: standing.version,
      periods: stillToCome(standing.periods, today).map((period) => ({ ...period, ...named(period.deputy) })),
      duties: stillToCome(duties.periods, today).map((duty) => ({ ...duty, ...named(duty.absent) })),
      mayName,
      candidates: mayName ? people.filter((one) => deputyErrors(own, absent, one).length === 0).toSorted(byName) : [],
    });
  };
