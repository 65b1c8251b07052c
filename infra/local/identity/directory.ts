import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { peopleRepository } from '../../../functions/access/repository.ts';
import type { Person } from '../../../shared/access/schema.ts';
import type { Account } from '../accounts.ts';
import { localDatabaseClient } from '../database/tables.ts';
import { resourcesOf } from '../functions/environment.ts';

/** An entry in the directory of one place of the running engine. */
export type Entry = { readonly place: string; readonly person: Person };
export type ReadEntries = () => Promise<readonly Entry[]>;

/** Reads the directories anew each time: who was invited a moment ago can sign in. */
export const entriesOf = (endpoint: string, places: readonly string[]): ReadEntries => {
  const client = DynamoDBDocumentClient.from(localDatabaseClient(endpoint));
  return async () => {
    const people = await Promise.all(
      places.map((place) => peopleRepository({ client, name: resourcesOf(place).table }).people()),
    );
    return people.flatMap((found, index) => found.map((person) => ({ place: places[index] ?? '', person })));
  };
};

/** What somebody signs in as before an invitation was accepted, and after it: the subject of the tokens. */
const accountNameOf = ({ id, subject }: Person): string => subject ?? `invited-${id}`;

const membershipsOf = ({ place, person }: Entry): string[] =>
  person.active && person.subject !== undefined ? person.roles.map((role) => `${role}@${place}`) : [];

/** A demonstration account as it stands now: where it has an entry, the entry says what it may do there. */
const asEntered = (account: Account, entries: readonly Entry[]): Account => {
  const own = entries.filter(({ person }) => person.subject === account.name);
  const isEntered = (membership: string) => own.some(({ place }) => membership.endsWith(`@${place}`));
  const unentered = account.memberships.filter((membership) => !isEntered(membership));
  return { ...account, memberships: [...unentered, ...own.flatMap(membershipsOf)] };
};

const accountOf = (name: string, [entry, ...elsewhere]: readonly [Entry, ...Entry[]]): Account => ({
  name,
  person: entry.person.name,
  mail: entry.person.email,
  memberships: [entry, ...elsewhere].flatMap(membershipsOf),
  place: entry.place,
  roles: entry.person.roles,
});

/** Invited and not yet in, or in by an invitation. Others of a demonstration are there to be seen in lists. */
const cameByInvitation = ({ person }: Entry): boolean =>
  person.invitation !== undefined || person.joinedAt !== undefined;

/** Everybody who can sign in now: the demonstration accounts, and whoever was invited. */
export const accountsNow = (accounts: readonly Account[], entries: readonly Entry[]): Account[] => {
  const fixed = new Set(accounts.map(({ name }) => name));
  const invited = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries.filter(cameByInvitation)) {
    const name = accountNameOf(entry.person);
    const earlier = invited.get(name);
    if (!fixed.has(name)) invited.set(name, earlier ? [...earlier, entry] : [entry]);
  }
  return [
    ...accounts.map((account) => asEntered(account, entries)),
    ...[...invited].map(([name, of]) => accountOf(name, of)),
  ];
};
