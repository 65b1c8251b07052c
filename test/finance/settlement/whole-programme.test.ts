import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { auditRepository } from '../../../functions/audit/repository.ts';
import { wholeTrail } from '../../../functions/audit/whole-trail.ts';
import { takeSettlement } from '../../../functions/finance/settlement/output/take.ts';
import { settlementRepository, settlementRoot } from '../../../functions/finance/settlement/repository.ts';
import { settlementOverviewSchema } from '../../../shared/finance/settlement/schema.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { extensionSchema } from '../../../shared/partnership/closing/schema.ts';
import { ALFA } from '../../support/store.ts';
import { openSettlement } from './desk.ts';
import { inputsOf, inSecondPeriod } from './samples.ts';

const STORY = {
  counted: [30, 30, 20, 0],
  accepted: [58_823_530, 35_294_118, 23_529_412],
  goals: [40, 30, 30],
  paid: 90_000_000,
  cutRule: { kind: 'ownShortfall' },
} as const;
const FIRST = inputsOf(STORY, { settlementHorizon: 'wholeProgramme' });
/** The rules of period 2 say otherwise: those of period 1 decide. */
const SECOND = inSecondPeriod(inputsOf({ ...STORY, counted: [40, 30, 20, 0] }));
const [OFFICER, MANAGER, CONTROLLER] = ['project-officer@agency', 'programme-manager@agency', 'controller@agency'];
const AFTER = '2030-02-01T09:00:00.000Z';
const POST = { method: 'POST' } as const;
const decided = (decision: 'extended' | 'notExtended') =>
  extensionSchema.parse({ decision, reason: 'Na de evaluatie', version: 1, decidedAt: '2026-11-20T09:00:00.000Z' });

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

const open = async (extension = decided('extended')) => {
  const desk = await openSettlement(FIRST, { second: SECOND, extension });
  close = () => desk.store.close();
  desk.store.setClock(AFTER);
  const { api } = desk;
  const prepare = (period: number, as = OFFICER) => api(`/settlements/${period}`, { as, ...POST, json: {} });
  const decide = (period: number, number = 1) =>
    api(`/settlements/${period}/${number}/decision`, { as: MANAGER, ...POST, json: { expectedVersion: 1 } });
  const strike = (period: number, index: number, as = CONTROLLER) =>
    api(`/settlements/${period}/struck/${FIRST.counted[index]?.companyId}`, {
      as,
      method: 'PUT',
      json: { reason: 'De aanpassing bestond niet' },
    });
  const overview = async (period: number) =>
    settlementOverviewSchema.parse((await api(`/settlements/${period}`, { as: 'promotor@alfa' })).body);
  return { ...desk, prepare, decide, strike, overview };
};

describe('an extended partnership that is settled once', () => {
  it('has no settlement of period 1, which says in which one it comes', async () => {
    const { overview, prepare } = await open();
    const first = await overview(1);
    expect(first).toMatchObject({ missing: ['settledLater'], settledWith: 2, settlements: [] });
    expect(first.now).toBeUndefined();
    expect(await prepare(1)).toMatchObject({ status: 409, body: { reason: 'settledLater' } });
  });

  it('has one at the end of period 2 that is over both', async () => {
    const { overview, prepare, decide, store } = await open();
    store.setClock('2029-12-31T20:00:00.000Z');
    expect(await prepare(2)).toMatchObject({ status: 409, body: { reason: 'periodNotOver' } });
    store.setClock(AFTER);
    expect((await overview(2)).now?.outcome).toMatchObject({ realised: 170, publicPart: 200_000_000, cut: 9_000_000 });
    expect(await prepare(2)).toMatchObject({ status: 201, body: { covers: [1, 2], goal: 200, cut: 9_000_000 } });
    expect(await decide(2)).toMatchObject({ status: 200, body: { state: 'settled', covers: [1, 2] } });
    expect(await overview(1)).toMatchObject({ settledWith: 2 });
  });

  it('stays settled over both when the rules change, and is the same to the cent years after', async () => {
    const { api, overview, prepare, decide, changePeriods, store } = await open();
    await prepare(2);
    await decide(2);
    changePeriods({ first: inputsOf(STORY), extension: decided('notExtended') });
    store.setClock('2034-06-01T09:00:00.000Z');
    expect(await prepare(1)).toMatchObject({ status: 409, body: { reason: 'settledLater' } });
    expect((await overview(2)).now?.inputs.periods).toHaveLength(2);
    expect(await api('/settlements/2/1/recomputation', { as: 'auditor@agency' })).toMatchObject({
      body: { hashAgrees: true, same: true, differences: [] },
    });
  });

  it('lacks a target while a period has none, and certified amounts while neither has any', async () => {
    const { overview, changePeriods } = await open();
    for (const withoutTarget of [1, 2]) {
      changePeriods({ withoutTarget });
      expect((await overview(2)).missing).toEqual(['target']);
    }
    changePeriods({ withoutTarget: 0 });
    changePeriods({ second: { ...SECOND, certified: [] } });
    expect((await overview(2)).missing).toEqual([]);
    changePeriods({ first: { ...FIRST, certified: [] } });
    expect((await overview(2)).missing).toEqual(['certified']);
  });

  it('counts who had an adaptation in period 1 again only where the rules let a company count again', async () => {
    const { overview, changePeriods } = await open();
    changePeriods({ totals: { '2025/Q1|adapted': 3, '2027/Q1|adapted': 5 }, adaptedBefore: 2 });
    expect((await overview(2)).now?.inputs.further.adapted).toBe(3 + 5 - 2);
    changePeriods({ second: { ...SECOND, rules: { ...SECOND.rules, recountInNextPeriod: true } } });
    expect((await overview(2)).now?.inputs.further.adapted).toBe(3 + 5);
  });

  it('has the forecast of period 2 on top of what period 1 realised', async () => {
    const { store, overview, changePeriods } = await open();
    store.setClock('2028-07-01T09:00:00.000Z');
    const second = { ...SECOND, on: isoDate('2028-07-01') };
    changePeriods({ second, totals: { '2027/Q1|realised.completed': 10, '2028/Q1|realised.completed': 20 } });
    const together = (await overview(2)).forecast;
    changePeriods({ first: inputsOf(STORY) });
    const alone = (await overview(2)).forecast;
    if (!together || !alone) throw new Error('There is a pace to go by');
    for (const bound of ['low', 'expected', 'high'] as const) expect(together[bound] - alone[bound]).toBe(80);
  });

  it('says so as long as the extension is not decided, and settles period 1 alone when it is not extended', async () => {
    const { overview, prepare, changePeriods } = await open();
    changePeriods({ extension: undefined });
    expect((await overview(1)).missing).toEqual(['extensionUndecided']);
    expect((await overview(2)).missing).toEqual(['extensionUndecided']);
    expect(await prepare(1)).toMatchObject({ status: 409, body: { reason: 'extensionNotDecided' } });
    changePeriods({ extension: decided('notExtended') });
    const answer = await prepare(1);
    expect(answer).toMatchObject({ status: 201, body: { cut: 6_000_000 } });
    expect(answer.body).not.toHaveProperty('covers');
  });
});

describe('a company that an audit strikes from period 1 of a partnership that is settled once', () => {
  it('reopens the settlement over both in the same step, and its lifting returns the next', async () => {
    const { store, api, prepare, decide, strike, overview } = await open();
    await prepare(2);
    await decide(2);
    expect(await strike(1, 0)).toMatchObject({ status: 200, body: { period: 1 } });
    const after = await overview(2);
    expect(after.settlements).toMatchObject([{ state: 'reopened', reason: 'De aanpassing bestond niet' }]);
    expect(after.struck).toMatchObject([{ period: 1, companyId: FIRST.counted[0]?.companyId }]);
    expect(after.now?.outcome).toMatchObject({ realised: 169, cut: 9_300_000 });
    const historyOf = (period: number) => store.items(`AUDIT#SETTLEMENT#${period}`);
    expect((await historyOf(1)).map(({ action }) => action)).toEqual(['settlement.companyStruck']);
    const reopened = (await historyOf(2)).find(({ action }) => action === 'settlement.reopened');
    expect(reopened?.changes).toEqual([
      { field: 'state', before: 'settled', after: 'reopened' },
      { field: 'companyId', after: FIRST.counted[0]?.companyId },
      { field: 'period', after: 1 },
    ]);
    await prepare(2);
    const lifting = `/settlements/1/struck/${FIRST.counted[0]?.companyId}/lifting`;
    await api(lifting, { as: CONTROLLER, ...POST, json: { reason: 'Na beroep' } });
    expect((await overview(2)).settlements[0]).toMatchObject({ number: 2, state: 'returned' });
  });

  it('never stays in a settlement that is prepared at the same moment', async () => {
    const { snapshotStore, prepare, strike, overview } = await open();
    snapshotStore.meanwhile(async () => {
      expect(await strike(1, 0)).toMatchObject({ status: 200 });
    });
    expect(await prepare(2)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    for (const turn of [1, 2, 3]) {
      const [prepared, struck] = await Promise.all([prepare(2), strike(1, turn)]);
      expect([prepared.status, struck.status].filter((status) => status < 300).length).toBeGreaterThan(0);
      const { settlements, struck: gone } = await overview(2);
      const [last] = settlements;
      if (last?.state === 'prepared') expect(last.realised).toBe(170 - gone.length);
    }
  });

  it('leaves the settlement of period 2 alone where each period is settled by itself', async () => {
    const { prepare, strike, overview, changePeriods } = await open();
    changePeriods({ first: inputsOf(STORY) });
    await prepare(1);
    await prepare(2);
    await strike(1, 0);
    expect((await overview(1)).settlements).toMatchObject([{ state: 'returned' }]);
    expect((await overview(2)).settlements).toMatchObject([{ state: 'prepared', realised: 90 }]);
  });
});

describe('a period', () => {
  it('is settled once when its own settlement and the one over both are prepared at the same moment', async () => {
    const { snapshotStore, prepare, changePeriods, overview } = await open(decided('notExtended'));
    snapshotStore.meanwhile(async () => {
      changePeriods({ extension: decided('extended') });
      expect(await prepare(2)).toMatchObject({ status: 201, body: { covers: [1, 2] } });
    });
    expect(await prepare(1)).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await overview(1)).settlements).toEqual([]);
  });
});

describe('the dossier of a settlement over both periods', () => {
  it('has what each period adds, of every line the period, and the history of both', async () => {
    const { store, snapshotStore, prepare, strike } = await open();
    await strike(1, 0);
    await prepare(2);
    const { table, commit, system } = store;
    const taken = await takeSettlement({
      partnershipId: ALFA,
      repository: settlementRepository(table),
      snapshotStore,
      trailOf: (period) => wholeTrail(auditRepository(table), settlementRoot(period)),
      commit,
      system,
    })({ subject: 'auditor@agency', roles: ['auditor'] }, { period: 2, number: 1, kind: 'dossier', language: 'nl' });
    if (!taken.ok) throw new Error('There is a settlement to take');
    const files = unzipSync(taken.value.body);
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(JSON.parse(text('manifest.json'))).toMatchObject({ period: 2, periods: [1, 2] });
    for (const sheet of ['periods', 'companies', 'certified', 'payments'])
      expect(text(`${sheet}.csv`), sheet).toMatch(/^"?Periode\b/m);
    const history: { action: string }[] = JSON.parse(text('history.json'));
    expect(history.map(({ action }) => action)).toEqual(['settlement.companyStruck', 'settlement.prepared']);
  });
});
