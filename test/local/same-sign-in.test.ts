import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessIn } from '../../functions/access/given-access.ts';
import { membershipsOfSubject } from '../../functions/access/memberships.ts';
import { putPerson } from '../../functions/access/repository.ts';
import { deputyRepository, putDuties } from '../../functions/deputy/repository.ts';
import type { Account } from '../../infra/local/accounts.ts';
import { accountsNow, entriesAt } from '../../infra/local/identity/directory.ts';
import type { Person, PersonInput } from '../../shared/access/schema.ts';
import { dutySchema } from '../../shared/deputy/schema.ts';
import { type IsoDate, isoDate } from '../../shared/kernel/dates.ts';
import { accessDependencies, enter, MEMBER } from '../access/samples.ts';
import { OTHER, TODAY } from '../deputy/samples.ts';
import { done } from '../programme/desk.ts';
import { Store } from '../support/store.ts';

const ENTRIES: readonly (Partial<PersonInput> & { readonly subject: string })[] = [
  { subject: 'lead', roles: ['promotor', 'coordinator'] },
  { subject: 'second', roles: ['administrator', 'coach'] },
  { subject: 'deputy', roles: ['coach'] },
  { subject: 'of-deputy', roles: ['reader'] },
  { subject: 'let-go', roles: ['coordinator'] },
  { subject: 'moved', roles: ['coach'] },
];
/** Who stands in for whom, and what was let go along; the last one gives nothing, since it was over. */
const DUTIES: readonly (readonly [deputy: string, absent: string, from: string, to: string])[] = [
  ['deputy', 'lead', '2026-10-05', '2026-10-09'],
  ['deputy', 'second', '2026-10-07', '2026-10-12'],
  ['of-deputy', 'deputy', '2026-10-05', '2026-10-31'],
  ['of-deputy', 'let-go', '2026-10-05', '2026-10-31'],
  ['let-go', 'lead', '2026-10-05', '2026-10-31'],
  ['moved', 'lead', '2026-10-05', '2026-10-31'],
  ['second', 'lead', '2026-10-01', '2026-10-04'],
];
const account = ({ subject: name }: { readonly subject: string }): Account => ({
  name,
  person: name,
  mail: `${name}@alfa.example`,
  memberships: [],
  place: 'alfa',
  roles: [],
});

describe('a sign-in on a laptop', () => {
  let store: Store;
  let people: readonly Person[];

  beforeAll(async () => {
    store = await Store.open();
    const entered = await Promise.all(ENTRIES.map((one) => enter(store, { memberId: MEMBER, ...one })));
    const of = (subject: string): Person => {
      const found = entered.find((person) => person.subject === subject);
      if (!found) throw new Error(`Nobody is ${subject}`);
      return found;
    };
    const changed: Person[] = [
      { ...of('let-go'), active: false, version: 2 },
      { ...of('moved'), memberId: OTHER, version: 2 },
      // Written by no use case: a role of the other side.
      { ...of('second'), roles: ['administrator', 'coach', 'programme-manager'], version: 2 },
    ];
    const duties = ENTRIES.map(({ subject }) => {
      const periods = DUTIES.filter(([deputy]) => deputy === subject).map(([, absent, from, to]) =>
        dutySchema.parse({
          absent: of(absent).id,
          from,
          to,
          roles: ['promotor', 'coordinator', 'administrator', 'coach'],
        }),
      );
      return putDuties({ deputy: of(subject).id, version: 0, periods: [] }, periods);
    });
    done(await store.commit({ changes: [...changed.map((person) => putPerson(person, 1)), ...duties], audit: [] }));
    people = await accessDependencies(store).repository.people();
  });
  afterAll(() => store.close());

  const onLaptop = async (day: IsoDate) => {
    const duties = await deputyRepository(store.table).allDuties();
    const accounts = accountsNow(ENTRIES.map(account), entriesAt('alfa', { people, duties }, day));
    return accounts.map(({ name, memberships }) => [name, memberships] as const);
  };
  const onAws = (day: IsoDate) => {
    const membershipsOf = membershipsOfSubject([{ place: 'alfa', accessOf: accessIn(store.table, () => day) }]);
    return Promise.all(ENTRIES.map(async ({ subject }) => [subject, await membershipsOf(subject)] as const));
  };

  it.each(['2026-10-04', '2026-10-05', '2026-10-08', '2026-10-12', '2026-11-01'].map((day) => isoDate(day)))(
    'gives everybody on %s what the trigger gives on AWS',
    async (day) => {
      expect(await onLaptop(day)).toEqual(await onAws(day));
    },
  );

  it('is compared over people who stand in for others, who left, who moved and who have roles of the other side', async () => {
    expect(Object.fromEntries(await onLaptop(TODAY))).toEqual({
      lead: ['promotor@alfa', 'coordinator@alfa'],
      second: ['administrator@alfa', 'coach@alfa'],
      deputy: ['coach@alfa', 'promotor@alfa', 'coordinator@alfa'],
      'of-deputy': ['reader@alfa', 'coach@alfa'],
      'let-go': [],
      moved: ['coach@alfa', 'coordinator@alfa'],
    });
  });
});
