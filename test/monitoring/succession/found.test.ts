import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishCompany } from '../../../functions/figures/projection/publish-company.ts';
import { successionRepository } from '../../../functions/monitoring/succession/repository.ts';
import { successionRoutes } from '../../../functions/monitoring/succession/routes.ts';
import { goneCompanies, supportedCompanies } from '../../../functions/monitoring/supported/repository.ts';
import { stateSupported } from '../../../functions/monitoring/supported/state.ts';
import { enterpriseNumberSchema } from '../../../shared/company/enterprise-number.ts';
import type { Difference, RegisterCheck } from '../../../shared/company/register-check/schema.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { type CompanyId, type PartnershipId, partnershipIdSchema } from '../../../shared/kernel/ids.ts';
import { type GoneCompany, successionsFound } from '../../../shared/monitoring/succession/found.ts';
import { successionListSchema } from '../../../shared/monitoring/succession/schema.ts';
import { enterpriseNumber } from '../../company/fictional-extract.ts';
import { companyOf, GENT } from '../../figures/samples.ts';
import { type Api, Store } from '../../support/store.ts';
import { ALL_PHASES, companyId, trajectoryOf, upTo } from '../../trajectory/samples.ts';

const PARTNERSHIPS = ['alfa', 'beta'].map((id) => partnershipIdSchema.parse(id));
const [ALFA, BETA] = PARTNERSHIPS as [PartnershipId, PartnershipId];
const numberOf = (index: number) => enterpriseNumberSchema.parse(enterpriseNumber(8200 + index));
const NAME = 'Verzonnen Bakkerij';

const checkOf = (id: CompanyId, differences: Difference[], asOf = '2026-09-15'): RegisterCheck => ({
  companyId: id,
  version: 1,
  asOf: isoDate(asOf),
  differences,
  dismissed: [],
});
const stopped = (on: string): Difference => ({ kind: 'stopped', on: isoDate(on) });
const MERGED: Difference = { kind: 'merged', situation: '021' };

let agency: Store;
let api: Api;
let sequence = 0;

beforeAll(async () => {
  agency = await Store.open('agency');
  api = await agency.api([
    successionRoutes({
      successions: successionRepository(agency.table),
      commit: agency.commit,
      system: agency.system,
      partnershipIds: PARTNERSHIPS,
      readGone: goneCompanies(agency.table),
    }),
  ]);
});
afterAll(() => agency.close());

/** A company of a partnership changed, or what the KBO says of it: the partnership's projector states it. */
const state = async (
  partnershipId: PartnershipId,
  index: number,
  differences: Difference[],
  phases: Parameters<typeof trajectoryOf>[0] = ALL_PHASES,
): Promise<void> => {
  const id = companyId(index);
  const company = companyOf({ id, enterpriseNumber: numberOf(index), name: NAME });
  const trajectories = [trajectoryOf(phases, { companies: [{ companyId: id, establishments: [GENT] }] })];
  sequence += 1;
  const publish = [stateSupported({ partnershipId, agency: agency.table, system: agency.system })];
  await publishCompany(
    { publish },
    { facts: { company, trajectories }, sequence, registerCheck: checkOf(id, differences) },
  );
};

const call = async (path: string, json?: unknown, as = 'analyst@agency') => {
  const { status, body } = await api(`/successions${path}`, { as, ...(json ? { method: 'POST', json } : {}) });
  expect(status).toBeLessThan(300);
  return successionListSchema.parse(body);
};
const foundOf = async (index: number) => (await call('')).found.find((one) => one.enterpriseNumber === numberOf(index));

describe('a supported company that the KBO says stopped', () => {
  it('waits for the agency with its day and whose it is, until it is noted; taken back, it waits again', async () => {
    await state(ALFA, 1, [stopped('2026-09-15')]);
    const gone = { enterpriseNumber: numberOf(1), on: '2026-09-15', merged: false, partnerships: [ALFA] };
    expect(await foundOf(1)).toEqual(gone);
    const noted = await call('', { enterpriseNumber: gone.enterpriseNumber, on: gone.on });
    expect(noted.found).toEqual([]);
    expect(noted.rows).toMatchObject([{ enterpriseNumber: gone.enterpriseNumber, on: gone.on }]);
    const back = await call(`/${gone.enterpriseNumber}/removal`, { reason: 'De KBO vergiste zich' });
    expect(back).toEqual({ rows: [], found: [gone] });
  });

  it('stands there once although two partnerships support it, from the first day that one of them knew', async () => {
    await state(ALFA, 2, [stopped('2026-09-15')]);
    await state(BETA, 2, [stopped('2026-09-01')]);
    expect(await foundOf(2)).toMatchObject({ on: '2026-09-01', partnerships: [ALFA, BETA] });
  });

  it('went over into another where its legal situation says so, on the day of the extract that does', async () => {
    await state(BETA, 3, [MERGED]);
    expect(await foundOf(3)).toMatchObject({ on: '2026-09-15', merged: true });
    await state(BETA, 4, [stopped('2026-08-01'), MERGED]);
    expect(await foundOf(4)).toMatchObject({ on: '2026-08-01', merged: true });
  });

  it('is there no more once the KBO says otherwise', async () => {
    await state(ALFA, 5, [stopped('2026-09-15')]);
    expect(await foundOf(5)).toBeDefined();
    await state(ALFA, 5, [{ kind: 'name', registered: 'Verzonnen Bakkerij Nieuw' }]);
    expect(await foundOf(5)).toBeUndefined();
  });

  it('is none of those that were never supported', async () => {
    await state(ALFA, 6, [stopped('2026-09-15')], upTo('lead'));
    expect(await foundOf(6)).toBeUndefined();
  });

  it('is known to the agency by its number alone', async () => {
    await state(ALFA, 7, [stopped('2026-09-15')]);
    expect(JSON.stringify(await call(''))).not.toContain(NAME);
    expect(JSON.stringify(await agency.items(`PARTNERSHIP#${ALFA}#SUPPORTED`))).not.toContain(NAME);
  });

  it('changes nothing of what leavers are matched with: only what somebody noted does', async () => {
    await state(BETA, 8, []);
    const supported = async () =>
      (await supportedCompanies(agency.table)(BETA)).find((one) => one.enterpriseNumber === numberOf(8));
    const before = await supported();
    await state(BETA, 8, [stopped('2026-09-15')]);
    expect(await supported()).toEqual(before);
    expect(before).not.toHaveProperty('gone');
  });
});

it('has each enterprise once, none that is noted, and loses none', () => {
  const gone: fc.Arbitrary<GoneCompany> = fc.record({
    partnership: fc.constantFrom(ALFA, BETA),
    enterpriseNumber: fc.integer({ min: 0, max: 6 }).map(numberOf),
    gone: fc.record({ on: fc.constantFrom(isoDate('2026-01-01'), isoDate('2026-02-01')), merged: fc.boolean() }),
  });
  const numbers = fc.array(fc.record({ enterpriseNumber: fc.integer({ min: 0, max: 6 }).map(numberOf) }));
  fc.assert(
    fc.property(fc.array(gone, { maxLength: 12 }), numbers, (companies, noted) => {
      const found = successionsFound(companies, noted).map(({ enterpriseNumber }) => enterpriseNumber);
      const isNoted = new Set(noted.map(({ enterpriseNumber }) => enterpriseNumber));
      const expected = new Set(companies.map((one) => one.enterpriseNumber).filter((one) => !isNoted.has(one)));
      expect(new Set(found)).toEqual(expected);
      expect(found).toHaveLength(expected.size);
    }),
  );
});
