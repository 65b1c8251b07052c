import { withRolesOfDay } from '../../shared/deputy/roles-on-day.ts';
import type { Duties } from '../../shared/deputy/schema.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import type { PeopleReader } from '../access/directory.ts';

/** The directory with the roles of today: whoever stands in for somebody hears of what waits for that role. */
export const onDuty = (
  people: PeopleReader,
  readDuties: () => Promise<readonly Duties[]>,
  today: () => IsoDate,
): PeopleReader => {
  const all = async () => {
    const [found, duties] = await Promise.all([people.all(), readDuties()]);
    return withRolesOfDay(found, duties, today());
  };
  return { all, byId: async (id) => (await all()).find((person) => person.id === id) };
};
