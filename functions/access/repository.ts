import * as z from 'zod';
import { type Person, personSchema } from '../../shared/access/schema.ts';
import type { Instant } from '../../shared/kernel/dates.ts';
import { TABLE_ATTRIBUTES } from '../../shared/kernel/env.ts';
import { type DeliveryId, deliveryIdSchema, type PersonId, personIdSchema } from '../../shared/kernel/ids.ts';
import type { Change } from '../platform/dynamo/changes.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { getItem, type ItemReader, parseItem, parseItems, queryItems } from '../platform/dynamo/read.ts';

const personReader: ItemReader<Person> = { type: 'person', schema: personSchema };
const registerReader = { type: 'leadRegister', schema: z.object({ version: z.int() }) };
const linkReader = {
  type: 'invitationLink',
  schema: z.object({ personId: personIdSchema, deliveryId: deliveryIdSchema }),
};
/** Whose entry a sign-in is. */
export const subjectReader = { type: 'lock', schema: z.object({ owner: personIdSchema }) };

/** Reads the directory of people of one store, a partnership's or the agency's. It writes nothing: changes go through `commit`. */
export const peopleRepository = (table: Table) => ({
  person: (id: PersonId): Promise<Person | undefined> => getItem(table, personReader, keys.person(id)),

  people: async (): Promise<Person[]> =>
    parseItems(table, personReader, await queryItems(table, { pk: keys.peoplePartition(), consistent: true })),

  /** Whoever signs in with this subject, by two reads. */
  async personOfSubject(subject: string): Promise<Person | undefined> {
    const entry = await getItem(table, subjectReader, keys.personOfSubject(subject));
    return entry && getItem(table, personReader, keys.person(entry.owner));
  },

  /** How often a leading role was taken away: read before the people over whom that is decided. */
  leadRegister: async (): Promise<number> => (await getItem(table, registerReader, keys.leadRegister()))?.version ?? 0,

  /** Whom a link invites, by the hash of its secret, and with which invitation. */
  invitationLink: (secretHash: string) => getItem(table, linkReader, keys.invitationLink(secretHash)),

  /** The person in an item that a refused transaction gave back. */
  parse: (item: Record<string, unknown>): Person | undefined => parseItem(table, personReader, item),
});
export type PeopleRepository = ReturnType<typeof peopleRepository>;

/** Writes a person over the version that was read, or as a new one. */
export const putPerson = (person: Person, expectedVersion: number | 'absent'): Change => ({
  kind: 'put',
  key: keys.person(person.id),
  item: { type: 'person', v: 1, ...person },
  expectedVersion,
});

/** Takes a leading role away over the register that was read; somebody else's taking it away meanwhile is a conflict. */
export const raiseLeadRegister = (version: number): Change => ({
  kind: 'put',
  key: keys.leadRegister(),
  item: { type: 'leadRegister', v: 1, version: version + 1 },
  expectedVersion: version === 0 ? 'absent' : version,
});

/** A sign-in belongs to one person of a store: claims the subject, and frees the one that it was before. */
export const subjectLocks = (before: Pick<Person, 'subject'> | undefined, after: Person): Change[] => {
  if (before?.subject === after.subject) return [];
  const { id: owner } = after;
  const keyOf = ({ subject }: Pick<Person, 'subject'>) =>
    subject === undefined ? [] : [keys.personOfSubject(subject)];
  return [
    ...keyOf(after).map((key) => ({ kind: 'lock', key, owner, name: 'subject' }) as const),
    ...keyOf(before ?? {}).map((key) => ({ kind: 'unlock', key, owner }) as const),
  ];
};

type LinkTo = { readonly personId: PersonId; readonly deliveryId: DeliveryId; readonly expiresAt: Instant };
/** A link to an entry. It goes by itself once it is of no use. */
export const placeInvitationLink = (secretHash: string, { personId, deliveryId, expiresAt }: LinkTo): Change => ({
  kind: 'place',
  key: keys.invitationLink(secretHash),
  item: {
    type: 'invitationLink',
    v: 1,
    personId,
    deliveryId,
    [TABLE_ATTRIBUTES.timeToLive]: Math.ceil(Date.parse(expiresAt) / 1000),
  },
});
