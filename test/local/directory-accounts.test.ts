import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../infra/local/accounts.ts';
import { accountsNow, type Entry, entriesAt } from '../../infra/local/identity/directory.ts';
import { personSchema } from '../../shared/access/schema.ts';
import { dutiesSchema } from '../../shared/deputy/schema.ts';
import { isoDate } from '../../shared/kernel/dates.ts';
import { personInput } from '../access/samples.ts';
import { NOON } from '../support/store.ts';

const ID = 'per_01J00000000000000000000001';
const ABSENT = 'per_01J00000000000000000000002';
const TODAY = isoDate('2026-10-05');
const person = (changes: object) => {
  const { subject: _, ...input } = personInput({ name: 'Nele Nieuw', email: 'nele@alfa.example' });
  return personSchema.parse({ ...input, id: ID, version: 1, updatedAt: NOON, ...changes });
};
const entry = (changes: object): Entry => {
  const [only] = entriesAt('alfa', { people: [person(changes)], duties: [] }, TODAY);
  if (!only) throw new Error('One person is one entry');
  return only;
};
const INVITATION = { deliveryId: 'dlv_01J00000000000000000000001', sentAt: NOON, expiresAt: NOON, mail: 'sent' };
const accounts = accountsOf(['alfa', 'beta']);
const named = (name: string, ...entries: Entry[]) => accountsNow(accounts, entries).find((one) => one.name === name);

describe('who can sign in to a running engine', () => {
  it('is everybody of the list, entered or not', () => {
    expect(accountsNow(accounts, [])).toEqual(accounts);
  });

  it('is also who was invited, without any role until the invitation is accepted', () => {
    const name = `invited-${ID}`;
    expect(named(name, entry({ invitation: INVITATION }))).toMatchObject({ person: 'Nele Nieuw', memberships: [] });
    expect(named(name, entry({ subject: name, joinedAt: NOON }))).toMatchObject({ memberships: ['coach@alfa'] });
  });

  it('has the roles that the directory gives, and none once the entry is not active', () => {
    expect(named('coach@alfa', entry({ subject: 'coach@alfa', roles: ['finance'] }))?.memberships).toEqual([
      'finance@alfa',
    ]);
    expect(named('coach@alfa', entry({ subject: 'coach@alfa', active: false }))?.memberships).toEqual([]);
    expect(named('coach@alfa+beta', entry({ subject: 'coach@alfa+beta', active: false }))?.memberships).toEqual([
      'coach@beta',
    ]);
  });

  it('has for a deputy what the absent one may do, on those days alone', () => {
    const absent = person({ id: ABSENT, subject: 'coordinator@alfa', roles: ['coordinator'] });
    const people = [absent, person({ subject: 'coach@alfa' })];
    const period = { absent: ABSENT, from: TODAY, to: TODAY, roles: ['coordinator'] };
    const duties = [dutiesSchema.parse({ deputy: ID, version: 1, periods: [period] })];
    const on = (day: string) =>
      named('coach@alfa', ...entriesAt('alfa', { people, duties }, isoDate(day)))?.memberships;
    expect(on('2026-10-05')).toEqual(['coach@alfa', 'coordinator@alfa']);
    expect(on('2026-10-06')).toEqual(['coach@alfa']);
  });

  it('leaves out colleagues of a demonstration who nobody invited', () => {
    expect(accountsNow(accounts, [entry({ subject: 'nele@alfa' })])).toEqual(accounts);
  });
});
