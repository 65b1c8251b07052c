import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRepository } from '../../../functions/access/repository.ts';
import { savedViewRepository } from '../../../functions/access/saved-views/repository.ts';
import { savedViewRoutes } from '../../../functions/access/saved-views/routes.ts';
import { readOnlyOnceEnded } from '../../../functions/partnership/closing/read-only.ts';
import { closingRepository } from '../../../functions/partnership/closing/repository.ts';
import { closingRoutes } from '../../../functions/partnership/closing/routes.ts';
import { closingViewSchema, extensionSchema } from '../../../shared/partnership/closing/schema.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { ALFA, type Api, Store } from '../../support/store.ts';

const MANAGER = 'programme-manager@agency';
const PROMOTOR = 'promotor@alfa';
const POST = { method: 'POST' } as const;
const PUT = { method: 'PUT' } as const;

let store: Store;
let api: Api;
let settled = false;

beforeAll(async () => {
  store = await Store.open();
  const { table, commit, system } = store;
  const repository = closingRepository(table);
  api = await store.api(
    [
      closingRoutes({
        repository,
        readAround: async () => ({
          openCases: 3,
          completedNotCounted: 0,
          waitingForVerification: 0,
          agreementSettles: true,
          yearsWithoutCertified: 0,
          ownContributionReached: true,
          lastNoteAccepted: true,
          settled,
          settledWith: undefined,
          next: { target: false, budget: false, agreement: false },
        }),
        rulesOn: async () => DEFAULT_RULES,
        commit,
        system,
      }),
      savedViewRoutes({
        repository: savedViewRepository(table),
        people: peopleRepository(table),
        commit,
        system,
      }),
    ],
    { afterAuthentication: readOnlyOnceEnded({ partnershipId: ALFA, repository }) },
  );
});
afterAll(() => store.close());

const decide = (decision: string, expectedVersion: number | 'absent') =>
  api('/closings/1/extension', { as: MANAGER, ...PUT, json: { decision, expectedVersion, reason: 'Na de evaluatie' } });
const close = (as = MANAGER) => api('/closings/1', { as, ...POST, json: {} });
/** Something that the partnership's own people change, whatever it is. */
const change = (as: string) => api('/shared-views', { as, ...PUT, json: {} });

describe('a period, in the order of its end', () => {
  it('is decided to go on or not by the programme manager, over what was decided before', async () => {
    store.setClock('2026-11-20T09:00:00.000Z');
    expect(await decide('extended', 'absent')).toMatchObject({ status: 200, body: { extension: { version: 1 } } });
    expect(await decide('notExtended', 'absent')).toMatchObject({
      status: 409,
      body: { code: 'conflict', current: { decision: 'extended' } },
    });
    expect(await decide('notExtended', 1)).toMatchObject({ body: { extension: { decision: 'notExtended' } } });
    expect(await api('/closings/1/extension', { as: PROMOTOR, ...PUT, json: {} })).toMatchObject({ status: 403 });
  });

  it('is closed when it is over and settled', async () => {
    expect(await close()).toMatchObject({ status: 409, body: { reason: 'periodNotOver' } });
    store.setClock('2027-07-01T09:00:00.000Z');
    expect(await close()).toMatchObject({ status: 409, body: { reason: 'periodNotSettled' } });
    settled = true;
    expect((await change(PROMOTOR)).status).toBe(400);
    expect(await close()).toMatchObject({ status: 200, body: { readOnly: true, closed: { period: 1 } } });
    expect(await close()).toMatchObject({ status: 409, body: { reason: 'periodClosed' } });
    expect(await decide('extended', 2)).toMatchObject({ status: 409, body: { reason: 'periodClosed' } });
  });

  it('leaves who does not go on everything to read, and nothing to change', async () => {
    expect(await change(PROMOTOR)).toMatchObject({ status: 409, body: { reason: 'partnershipEnded' } });
    for (const path of ['/closings', '/closings/1'])
      expect(await api(path, { as: PROMOTOR })).toMatchObject({ status: 200, body: { readOnly: true } });
  });

  it('is opened again by the agency alone, with a reason that stays', async () => {
    const json = { expectedVersion: 1, reason: 'De afrekening is heropend' };
    expect(await api('/closings/1/reopening', { as: PROMOTOR, ...POST, json })).toMatchObject({ status: 409 });
    expect(await api('/closings/1/reopening', { as: MANAGER, ...POST, json })).toMatchObject({
      status: 200,
      body: { readOnly: false },
    });
    expect((await change(PROMOTOR)).status).toBe(400);
    const trail = await store.items('AUDIT#FUNDINGPERIOD#1');
    expect(trail.map(({ action }) => action)).toEqual([
      'period.extended',
      'period.notExtended',
      'period.closed',
      'period.reopened',
    ]);
  });

  it('is not closed on a decision that is taken otherwise at the same moment', async () => {
    const json = { expectedVersion: 1, reason: 'De afrekening is heropend' };
    const reopen = () => api('/closings/1/reopening', { as: MANAGER, ...POST, json });
    for (const turn of [0, 1, 2]) {
      const { body } = await api('/closings/1', { as: MANAGER });
      const { version, decision } = extensionSchema.parse(closingViewSchema.parse(body).extension);
      const other = decision === 'extended' ? 'notExtended' : 'extended';
      await Promise.all([close(), decide(other, version)]);
      const after = closingViewSchema.parse((await api('/closings/1', { as: MANAGER })).body);
      if (after.closed) expect(after.closed.next, `turn ${turn}`).toBe(after.extension?.decision);
      await reopen();
    }
  });
});
