import { dayOf, instant } from '../../shared/kernel/dates.ts';
import { enterpriseNumber, establishmentNumber } from '../company/fictional-extract.ts';
import type { HttpAnswer } from '../support/engine/http.ts';
import type { TokenIssuer } from '../support/engine/tokens.ts';
import { type Bundled, bundled } from './bundled.ts';
import type { BenchDatabase } from './database.ts';
import { type Line, timed } from './measure.ts';

const PEOPLE = 50;
const BASE = '/api/partnerships/alfa';
const TODAY = dayOf(instant(new Date().toISOString()));
/** How often somebody who is told of a conflict looks at the newer version and tries again. */
const TRIES = 3;
/** What an answer says to who came second. */
const CONFLICTS: readonly number[] = [409, 412];

type Company = { readonly id: string; readonly name: string; readonly version: number };

const inputOf = (index: number, name: string) => ({
  enterpriseNumber: enterpriseNumber(index),
  name,
  sme: 'yes',
  establishments: [{ number: establishmentNumber(index), address: { postalCode: '2800' } }],
});

const keyOf = (kind: string, index: number): string =>
  `b0b1${kind}de-0000-4000-8000-${String(index).padStart(12, '0')}`;

// What answers is what is measured: the shape of its answers is tested elsewhere.
const companyIn = (answer: HttpAnswer): Company => answer.json() as Company;

/** What one person does in a morning, and what came of it. */
type Morning = { readonly accepted: number; readonly refusals: readonly number[]; readonly own: Company | undefined };

const morningOf = async (api: Bundled, shared: string, index: number): Promise<Morning> => {
  const person = `coach-${index}`;
  const refusals: number[] = [];
  const make = (path: string, json: unknown, key: string): Promise<HttpAnswer> =>
    api.ask(person, { method: 'POST', path: BASE + path, json, headers: { 'idempotency-key': key } });
  const read = (id: string) => api.ask(person, { path: `${BASE}/companies/${id}` });
  const change = (id: string, json: unknown) =>
    api.ask(person, { method: 'PUT', path: `${BASE}/companies/${id}`, json });

  const changeShared = async (): Promise<boolean> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const { version: expectedVersion } = companyIn(await read(shared));
      const { status } = await change(shared, { expectedVersion, company: inputOf(0, `Door ${person}`) });
      if (status === 200) return true;
      refusals.push(status);
    }
    return false;
  };

  const made = await make('/companies', inputOf(index, `Nieuw van ${person}`), keyOf('c0', index));
  const registered = companyIn(made);
  const accepted = await changeShared();
  const mine = { expectedVersion: registered.version, company: inputOf(index, `Gewijzigd door ${person}`) };
  const changed = await change(registered.id, mine);
  // A telephone that heard nothing sends the same once more.
  const visit = { kind: 'network', audiences: ['hr'], form: 'group', day: TODAY, minutes: 30, companyIds: [] };
  const visits = [visit, visit].map((json) => make('/support/activities', json, keyOf('a0', index)));
  const statuses = (await Promise.all(visits)).map(({ status }) => status);
  const unexpected = [made.status, changed.status, ...statuses].filter((status) => status > 201);
  return {
    accepted: accepted ? 1 : 0,
    refusals: [...refusals, ...unexpected],
    own: changed.status === 200 ? companyIn(changed) : undefined,
  };
};

/** Everybody of a partnership at work in it at the same moment, each with records of their own, one that all want, and visits sent twice. */
export const fiftyAtOnce = async (database: BenchDatabase, issuer: TokenIssuer): Promise<Line[]> => {
  const membership = 'coach@alfa';
  const api = await bundled('partnership-api', { database: database.endpoint, issuer, membership, table: 'iwf-alfa' });
  const read = async (path: string) => (await api.ask('reader', { path: BASE + path })).json();
  const register = { method: 'POST', path: `${BASE}/companies`, json: inputOf(0, 'Van iedereen') };
  const { id: shared, version: before } = companyIn(await api.ask('reader', register));

  const people = Array.from({ length: PEOPLE }, (_none, index) => index + 1);
  await morningOf(api, shared, PEOPLE + 1);
  const alone = await timed(() => morningOf(api, shared, PEOPLE + 2));
  let mornings: Morning[] = [];
  const together = await timed(async () => {
    mornings = await Promise.all(people.map((index) => morningOf(api, shared, index)));
  });

  const [asNow, month] = [
    (await read(`/companies/${shared}`)) as Company,
    await read(`/support/months/${TODAY.slice(0, 7)}`),
  ];
  const { activities } = month as { activities: readonly unknown[] };
  const kept = await Promise.all(
    mornings.map(async ({ own }) => own && ((await read(`/companies/${own.id}`)) as Company)),
  );
  const lostOwn = mornings.filter(({ own }, index) => own === undefined || kept[index]?.name !== own.name);
  // Two who came before them changed it too, and logged a visit each.
  const sharedWrites = asNow.version - before - 2;
  const visits = activities.length - 2;
  const accepted = mornings.reduce((sum, morning) => sum + morning.accepted, 0);
  const refusals = mornings.flatMap((morning) => morning.refusals);
  return [
    {
      name: 'fifty-at-once-accepted-writes-lost',
      value: lostOwn.length + Math.max(0, accepted - sharedWrites) + Math.max(0, PEOPLE - visits),
      limit: 0,
    },
    {
      name: 'fifty-at-once-writes-made-twice',
      value: Math.max(0, sharedWrites - accepted) + Math.max(0, visits - PEOPLE),
      limit: 0,
    },
    {
      name: 'fifty-at-once-refusals-that-are-no-conflict',
      value: refusals.filter((status) => !CONFLICTS.includes(status)).length,
      limit: 0,
    },
    { name: 'fifty-at-once-time-each-against-alone', value: together / PEOPLE / alone, limit: 1.5 },
  ];
};
