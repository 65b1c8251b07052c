import type { ReviewLine } from '../../../shared/access/review/schema.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { stillToCome } from '../../../shared/deputy/rules.ts';
import type { Duties } from '../../../shared/deputy/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';

type Around = { readonly duties: readonly Duties[]; readonly people: readonly Person[]; readonly today: IsoDate };

/** For whom somebody stands in, now and later: access that stands in no entry. It gives no more than the other one has on the day itself. */
export const standsInFor = (
  { duties, people, today }: Around,
  { id }: Pick<Person, 'id'>,
): ReviewLine['standsInFor'] => {
  const own = duties.find(({ deputy }) => deputy === id)?.periods ?? [];
  return stillToCome(own, today).map(({ absent, ...duty }) => ({
    ...duty,
    name: people.find((person) => person.id === absent)?.name ?? '',
  }));
};
