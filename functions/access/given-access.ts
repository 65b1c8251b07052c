import { type Person, personSchema } from '../../shared/access/schema.ts';
import { type LiveDuty, rolesOnDay } from '../../shared/deputy/roles-on-day.ts';
import { isOn } from '../../shared/deputy/rules.ts';
import type { IsoDate } from '../../shared/kernel/dates.ts';
import { SIGN_IN_ATTRIBUTES } from '../../shared/kernel/env.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import { dutyPeriodsReader } from '../deputy/repository.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../platform/dynamo/read.ts';
import { subjectReader } from './repository.ts';

/** What somebody has at a place: by the own entry, and by standing in for others today. */
export type GivenAccess = Pick<Person, 'roles' | 'active'>;
export type AccessOf = (subject: string) => Promise<GivenAccess | undefined>;

const entryReader: ItemReader<Pick<Person, 'roles' | 'active' | 'memberId'>> = {
  type: 'person',
  schema: personSchema.pick({ roles: true, active: true, memberId: true }),
};
const entryOf = (table: Table, id: PersonId) => getItem(table, entryReader, keys.person(id), SIGN_IN_ATTRIBUTES);

/** For whom somebody stands in today, each with the entry as it is now: one read, and one more for each of them. */
const dutiesOn = async (table: Table, deputy: PersonId, day: IsoDate): Promise<LiveDuty[]> => {
  const found = await getItem(table, dutyPeriodsReader, keys.duties(deputy), SIGN_IN_ATTRIBUTES);
  const now = (found?.periods ?? []).filter((duty) => isOn(duty, day));
  return Promise.all(now.map(async (duty) => ({ ...duty, entry: await entryOf(table, duty.absent) })));
};

/**
 * What a directory gives a subject, by three reads when nobody is away. It runs at each sign-in, under a right that reads no name and no
 * address.
 */
export const accessIn =
  (table: Table, today: () => IsoDate): AccessOf =>
  async (subject) => {
    const lock = await getItem(table, subjectReader, keys.personOfSubject(subject), SIGN_IN_ATTRIBUTES);
    if (!lock) return undefined;
    const day = today();
    const [own, duties] = await Promise.all([entryOf(table, lock.owner), dutiesOn(table, lock.owner, day)]);
    return own && { roles: rolesOnDay(own, duties, day), active: own.active };
  };
