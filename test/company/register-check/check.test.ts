import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCheckRoutes } from '../../../functions/company/register-check/routes.ts';
import { registerChecksOf } from '../../../functions/company/register-check/stored.ts';
import { rootsOf } from '../../../functions/figures/projection/roots.ts';
import { registerCheckHandler } from '../../../functions/jobs/register-check.ts';
import { type RegisterCheckView, registerCheckViewSchema } from '../../../shared/company/register-check/schema.ts';
import { type CompanyId, companyIdSchema } from '../../../shared/kernel/ids.ts';
import { withoutRecords } from '../../jobs/without-records.ts';
import type { Api } from '../../support/store.ts';
import { type CompanyDesk, openCompanyDesk } from '../company-desk.ts';
import { type FictionalCompany, fictionalCompany } from '../fictional-extract.ts';
import { type LookUpDesk, openLookUpDesk } from '../look-up/desk.ts';
import { companyTyped } from '../samples.ts';

const CONTEXT = { functionName: 'test', awsRequestId: 'test', getRemainingTimeInMillis: () => 60_000 } as never;
const FIRST = 500;
const MECHELEN = { zipcode: '2800', municipality: 'Mechelen' };

let lookUp: LookUpDesk;
let desk: CompanyDesk;
let api: Api;
const ids: CompanyId[] = [];

const at = (index: number): CompanyId => ids[index] ?? companyIdSchema.parse('none');
const extractWith = (changed: Readonly<Record<number, Partial<FictionalCompany>>>, gone: readonly number[] = []) =>
  Array.from({ length: 10 }, (_, index) => fictionalCompany(FIRST + index, changed[index])).filter(
    (_, index) => !gone.includes(index),
  );

const run = (commit = desk.store.commit) =>
  registerCheckHandler(
    {
      store: 'alfa',
      pages: async function* () {
        for await (const page of rootsOf(desk.store.table, 'company'))
          yield page.map(({ id }) => companyIdSchema.parse(id));
      },
      companies: desk.dependencies.repository.companies,
      checks: registerChecksOf(desk.store.table),
      lookUp: lookUp.repository,
      commit,
      system: desk.store.system,
    },
    withoutRecords,
  )({}, CONTEXT);

const path = (id: CompanyId) => `/companies/${id}/register-check`;
const view = async (id: CompanyId): Promise<RegisterCheckView> =>
  registerCheckViewSchema.parse((await api(path(id), { as: 'reader@alfa' })).body);
const kinds = async (id: CompanyId) => (await view(id)).differences.map(({ difference }) => difference.kind);
const answer = (id: CompanyId, what: 'take-over' | 'dismissals', json: unknown, as = 'coach@alfa') =>
  api(`${path(id)}/${what}`, { as, method: 'POST', json });

const RENAMED = { name: 'Nevelhorst Kartonnage' };

beforeAll(async () => {
  [lookUp, desk] = await Promise.all([openLookUpDesk(), openCompanyDesk()]);
  for (let index = 0; index < 10; index += 1) {
    const input = companyTyped(FIRST + index, {
      name: `Verzonnen Werkhuizen ${FIRST + index}`,
      seat: { postalCode: '9000' },
    });
    const registered = await desk.register(input);
    if (registered.ok) ids.push(registered.value);
  }
  const namesOf = async () => (subject: string) => (subject === 'coach@alfa' ? 'Cas Verzonnen' : undefined);
  api = await desk.store.api([registerCheckRoutes({ ...desk.dependencies, namesOf })]);
  await lookUp.load(extractWith({}), { day: '01-10-2026' });
});
afterAll(() => desk.store.close());

describe('the nightly check of ten companies', () => {
  it('finds nothing where the KBO says the same, and leaves out what is archived', async () => {
    expect(await run()).toEqual({ checked: 10, flagged: 0, left: 0 });
    await desk.archive(at(9), 1);
    expect((await view(at(0))).version).toBe(0);
  });

  it('goes on where it was killed, ends the same, and run again writes nothing', async () => {
    const moved = { 0: RENAMED, 1: { seat: MECHELEN }, 9: RENAMED };
    await lookUp.load(extractWith(moved, [2]), { day: '01-11-2026', number: '2' });
    let commits = 0;
    const killed: typeof desk.store.commit = (work) => {
      commits += 1;
      return commits > 1 ? Promise.reject(new Error('Killed')) : desk.store.commit(work);
    };
    await expect(run(killed)).rejects.toThrow(/could not be written of 2 companies/);
    expect(await run()).toEqual({ checked: 9, flagged: 2, left: 0 });
    expect(await run()).toEqual({ checked: 9, flagged: 0, left: 0 });
    expect(await Promise.all([0, 1, 2, 3, 9].map((index) => kinds(at(index))))).toEqual([
      ['name'],
      ['seatMoved'],
      ['stopped'],
      [],
      [],
    ]);
    expect((await view(at(2))).asOf).toBe('2026-11-01');
    expect((await desk.historyOf(at(2))).map(({ action }) => action)).toContain('company.registerChecked');
  });
});

describe('who looks at it', () => {
  it('takes over over the version that was read: the history says so, and where the name comes from', async () => {
    const { companyVersion, differences } = await view(at(0));
    const wish = { expectedVersion: companyVersion, key: differences[0]?.key };
    expect((await answer(at(0), 'take-over', wish, 'reader@alfa')).status).toBe(403);
    expect((await answer(at(0), 'take-over', { ...wish, expectedVersion: 7 })).status).toBe(409);
    expect((await answer(at(0), 'take-over', wish)).status).toBe(200);
    expect((await desk.found(at(0))).company).toMatchObject({
      ...RENAMED,
      version: 2,
      sources: { name: { register: 'kbo', on: '2026-11-01' } },
    });
    expect((await desk.historyOf(at(0))).map(({ action }) => action)).toContain('company.registerTakenOver');
    expect(await kinds(at(0))).toEqual([]);
    expect((await answer(at(0), 'take-over', { ...wish, expectedVersion: 2 })).status).toBe(409);
  });

  it('cannot take over that a company stopped', async () => {
    expect((await answer(at(2), 'take-over', { expectedVersion: 1, key: 'stopped' })).status).toBe(400);
  });

  it('leaves it so with a reason, which holds until the KBO says something else', async () => {
    const { version, differences } = await view(at(1));
    const wish = { expectedVersion: version, key: differences[0]?.key, reason: 'Postadres' };
    expect((await answer(at(1), 'dismissals', { ...wish, reason: '' })).status).toBe(400);
    expect((await answer(at(1), 'dismissals', wish, 'reader@alfa')).status).toBe(403);
    expect((await answer(at(1), 'dismissals', wish)).status).toBe(200);
    expect((await answer(at(1), 'dismissals', wish)).status).toBe(409);
    const gone = await answer(at(1), 'dismissals', { ...wish, key: 'leftFlanders' });
    expect(gone).toMatchObject({ status: 409, body: { reason: 'differenceSettled' } });
    expect(await run()).toMatchObject({ flagged: 1 });
    expect((await view(at(1))).differences[0]?.dismissed).toMatchObject({ reason: 'Postadres' });
    const seat = { zipcode: '3500', municipality: 'Hasselt' };
    await lookUp.load(extractWith({ 0: RENAMED, 1: { seat } }, [2]), { day: '15-11-2026', number: '3' });
    expect(await run()).toMatchObject({ flagged: 1 });
    expect((await view(at(1))).differences).toMatchObject([
      { difference: { kind: 'seatMoved', registered: { postalCode: '3500' } } },
    ]);
    expect((await view(at(1))).differences[0]?.dismissed).toBeUndefined();
  });

  it('is the only one to write it: a check that comes second leaves it for the next night', async () => {
    await lookUp.load(extractWith({ 0: RENAMED }, [2]), { day: '20-11-2026', number: '4' });
    const conflict: typeof desk.store.commit = async (work) => {
      const { version, differences } = await view(at(1));
      await answer(at(1), 'dismissals', { expectedVersion: version, key: differences[0]?.key, reason: 'Eerst' });
      return desk.store.commit(work);
    };
    expect(await run(conflict)).toMatchObject({ flagged: 0, left: 1 });
    expect(await run()).toMatchObject({ flagged: 1, left: 0 });
    expect(await kinds(at(1))).toEqual([]);
  });
});
