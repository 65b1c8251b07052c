import { type Person, personSchema } from '../../shared/access/schema.ts';
import { SIGN_IN_ATTRIBUTES } from '../../shared/kernel/env.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader } from '../platform/dynamo/read.ts';
import { subjectReader } from './repository.ts';

/** What an entry gives at its place. */
type GivenAccess = Pick<Person, 'roles' | 'active'>;
export type AccessOf = (subject: string) => Promise<GivenAccess | undefined>;

const givenReader: ItemReader<GivenAccess> = {
  type: 'person',
  schema: personSchema.pick({ roles: true, active: true }),
};

/** What a directory gives a subject, by two reads. It runs at each sign-in, under a right that reads no name and no address. */
export const accessIn =
  (table: Table): AccessOf =>
  async (subject) => {
    const entry = await getItem(table, subjectReader, keys.personOfSubject(subject), SIGN_IN_ATTRIBUTES);
    return entry && getItem(table, givenReader, keys.person(entry.owner), SIGN_IN_ATTRIBUTES);
  };
