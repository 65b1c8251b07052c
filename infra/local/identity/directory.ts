import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { membershipsGiven } from '../../../functions/access/memberships.ts';
import { peopleRepository } from '../../../functions/access/repository.ts';
import { deputyRepository } from '../../../functions/deputy/repository.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { withRolesOfDay } from '../../../shared/deputy/roles-on-day.ts';
import type { Duties } from '../../../shared/deputy/schema.ts';
import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { Account } from '../accounts.ts';
import { localDatabaseClient } from '../database/tables.ts';
import { resourcesOf } from '../functions/environment.ts';

/** An entry in the directory of one place of the running engine, with the roles of today: also those of whom this person stands in for. */
export type Entry = { readonly place: string; readonly person: Person };
export type ReadEntries = () => Promise<readonly Entry[]>;

type Directory = { readonly people: readonly Person[]; readonly duties: readonly Duties[] };

/** Everybody of one place as a sign-in on that day finds them: by the same rule as the trigger on AWS. */
export const entriesAt = (place: string, { people, duties }: Directory, day: IsoDate): Entry[] =>
  withRolesOfDay(people, duties, day).map((person) => ({ place, person }));

/** Reads the directories anew each time: who was invited a moment ago can sign in. */
export const entriesOf = (endpoint: string, places: readonly string[]): ReadEntries => {
  const client = DynamoDBDocumentClient.from(localDatabaseClient(endpoint));
  const read = async (place: string): Promise<Entry[]> => {
    const table = { client, name: resourcesOf(place).table };
    const [people, duties] = await Promise.all([peopleRepository(table).people(), deputyRepository(table).allDuties()]);
    return entriesAt(place, { people, duties }, dayOf(realSystem.now()));
  };
  return async () => (await Promise.all(places.map(read))).flat();
};

/** What somebody signs in as before an invitation was accepted, and after it: the subject of the tokens. */
const accountNameOf = ({ id, subject }: Person): string => subject ?? `invited-${id}`;

const membershipsOf = ({ place, person }: Entry): string[] =>
  person.subject === undefined ? [] : membershipsGiven(place, person);

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
