import { afterEach, describe, expect, it } from 'vitest';
import { settlementOverviewSchema } from '../../../shared/finance/settlement/schema.ts';
import { SETTLEMENT_STEPS, settlementStepsFor } from '../../../shared/finance/settlement/steps.ts';
import { PARTNERSHIP_MATRIX } from '../../../shared/kernel/permissions.ts';
import { openSettlement } from './desk.ts';
import { inputsOf, payment } from './samples.ts';

const INPUTS = inputsOf({
  counted: [30, 30, 20, 0],
  accepted: [58_823_530, 35_294_118, 23_529_412],
  goals: [40, 30, 30],
  paid: 90_000_000,
  cutRule: { kind: 'ownShortfall' },
});
const [OFFICER, MANAGER] = ['project-officer@agency', 'programme-manager@agency'];
const AFTER_THE_PERIOD = '2027-02-01T09:00:00.000Z';
const POST = { method: 'POST' } as const;

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

const open = async () => {
  const desk = await openSettlement(INPUTS);
  close = () => desk.store.close();
  desk.store.setClock(AFTER_THE_PERIOD);
  const { api } = desk;
  const prepare = (as = OFFICER) => api('/settlements/1', { as, ...POST, json: {} });
  const decide = (expectedVersion = 1, as = MANAGER, number = 1) =>
    api(`/settlements/1/${number}/decision`, { as, ...POST, json: { expectedVersion } });
  const end = (how: 'return' | 'reopening', expectedVersion: number, number = 1) =>
    api(`/settlements/1/${number}/${how}`, {
      as: MANAGER,
      ...POST,
      json: { expectedVersion, reason: 'Bewijs ontbreekt' },
    });
  const overview = async () =>
    settlementOverviewSchema.parse((await api('/settlements/1', { as: 'promotor@alfa' })).body);
  return { ...desk, prepare, decide, end, overview };
};

describe('a settlement', () => {
  it('can be looked at from the first day, and prepared once the period is over', async () => {
    const { store, overview, prepare } = await open();
    store.setClock('2026-12-31T20:00:00.000Z');
    expect(await overview()).toMatchObject({ periodIsOver: false, now: { outcome: { cut: 6_000_000 } } });
    expect(await prepare()).toMatchObject({ status: 409, body: { reason: 'periodNotOver' } });
  });

  it('is prepared by one, decided by another, and stands', async () => {
    const { prepare, decide, overview } = await open();
    expect(await prepare()).toMatchObject({ status: 201, body: { state: 'prepared', number: 1, cut: 6_000_000 } });
    expect(await decide(1, `${OFFICER} ${MANAGER}`)).toMatchObject({ status: 409, body: { reason: 'secondPerson' } });
    expect(await decide()).toMatchObject({ status: 200, body: { state: 'settled', version: 2 } });
    expect((await overview()).settlements.map(({ state }) => state)).toEqual(['settled']);
  });

  it('stays what it was when what it rests on changes later, and is the same to the cent years after', async () => {
    const { store, api, prepare, decide, change } = await open();
    await prepare();
    await decide();
    change((before) => ({
      ...before,
      payments: [...before.payments, payment(2, 10_000_000)],
      counted: before.counted.slice(0, 10),
      rules: { ...before.rules, resultsFundingPercent: 100 },
    }));
    store.setClock('2034-06-01T09:00:00.000Z');
    expect(await api('/settlements/1/1', { as: 'finance@alfa' })).toMatchObject({
      body: { frozen: { outcome: { cut: 6_000_000, paid: 90_000_000, realised: 80 } } },
    });
    expect(await api('/settlements/1/1/recomputation', { as: 'auditor@agency' })).toMatchObject({
      body: { hashAgrees: true, same: true, differences: [] },
    });
  });

  it('says so when what lies frozen is not what was frozen', async () => {
    const { api, prepare, snapshotStore } = await open();
    await prepare();
    snapshotStore.spoil((text) => text.replace('"cut":6000000', '"cut":5000000'));
    expect(await api('/settlements/1/1/recomputation', { as: 'auditor@agency' })).toMatchObject({
      body: { hashAgrees: false, same: false },
    });
  });

  it('that is returned or reopened stays beside the next one, with the reason', async () => {
    const { prepare, decide, end, overview } = await open();
    await prepare();
    expect(await end('return', 1)).toMatchObject({ body: { state: 'returned', reason: 'Bewijs ontbreekt' } });
    await prepare();
    await decide(1, MANAGER, 2);
    expect(await end('reopening', 2, 2)).toMatchObject({ body: { state: 'reopened' } });
    expect(await prepare()).toMatchObject({ body: { number: 3 } });
    expect((await overview()).settlements.map(({ state }) => state)).toEqual(['prepared', 'reopened', 'returned']);
  });

  it('is reopened by the company that an audit strikes, in one step with the strike', async () => {
    const { store, api, prepare, decide, overview } = await open();
    await prepare();
    await decide();
    const [struck] = INPUTS.counted;
    const path = `/settlements/1/struck/${struck?.companyId}`;
    const json = { reason: 'De aanpassing bestond niet' };
    expect(await api(path, { as: 'controller@agency', method: 'PUT', json })).toMatchObject({ status: 200 });
    const after = await overview();
    expect(after.settlements).toMatchObject([{ state: 'reopened', reason: json.reason }]);
    expect(after.now?.outcome).toMatchObject({ realised: 79, cut: 6_300_000 });
    expect((await store.items('AUDIT#SETTLEMENT#1')).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['settlement.companyStruck', 'settlement.reopened']),
    );
    expect(await api(path, { as: 'controller@agency', method: 'PUT', json })).toMatchObject({
      body: { reason: 'companyStruckAlready' },
    });
    await prepare();
    expect((await overview()).settlements[0]).toMatchObject({ number: 2, cut: 6_300_000 });
    expect(await api(`${path}/lifting`, { as: 'controller@agency', ...POST, json })).toMatchObject({ status: 204 });
    expect((await overview()).settlements[0]).toMatchObject({ number: 2, state: 'returned' });
    expect((await overview()).struck).toEqual([]);
  });

  it('is prepared once when two do so at the same time, and decided over what one saw', async () => {
    const { prepare, decide, end } = await open();
    const answers = await Promise.all([prepare(), prepare('controller@agency')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    await end('return', 1);
    expect(await decide()).toMatchObject({ status: 409, body: { code: 'conflict', current: { state: 'returned' } } });
  });

  it('never stands on a company that is struck while it is prepared', async () => {
    const { api, prepare, overview } = await open();
    const strike = (index: number) =>
      api(`/settlements/1/struck/${INPUTS.counted[index]?.companyId}`, {
        as: 'controller@agency',
        method: 'PUT',
        json: { reason: 'De aanpassing bestond niet' },
      });
    for (const turn of [0, 1, 2, 3]) {
      const [prepared, struck] = await Promise.all([prepare(), strike(turn)]);
      expect([prepared.status, struck.status].filter((status) => status < 300).length).toBeGreaterThan(0);
      const { settlements, struck: gone } = await overview();
      const [last] = settlements;
      if (last?.state === 'prepared') expect(last.realised).toBe(80 - gone.length);
    }
  });

  it('is not computed as long as something lacks', async () => {
    const { change, overview, prepare } = await open();
    change((before) => ({ ...before, certified: [] }));
    expect(await overview()).toMatchObject({ missing: ['certified'] });
    expect(await prepare()).toMatchObject({ status: 409, body: { reason: 'settlementIncomplete' } });
  });
});

describe('every step of a settlement', () => {
  const STATES = ['absent', 'prepared', 'returned', 'settled', 'reopened'] as const;
  const POSSIBLE: Readonly<Record<(typeof STATES)[number], readonly string[]>> = {
    absent: ['prepare'],
    prepared: ['settle', 'return'],
    returned: ['prepare'],
    settled: ['reopen'],
    reopened: ['prepare'],
  };
  const WHO: Readonly<Record<(typeof SETTLEMENT_STEPS)[number], readonly string[]>> = {
    prepare: ['project-officer', 'controller'],
    settle: ['programme-manager'],
    return: ['programme-manager'],
    reopen: ['programme-manager'],
  };

  it.each(STATES)('in the state %s is for who may take it, and for nobody else', (state) => {
    for (const [role, permissions] of Object.entries(PARTNERSHIP_MATRIX))
      expect(settlementStepsFor(new Set(permissions), state), role).toEqual(
        SETTLEMENT_STEPS.filter((step) => POSSIBLE[state].includes(step) && WHO[step].includes(role)),
      );
  });
});
