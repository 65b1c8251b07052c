import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeRowsPastTerm } from '../../functions/monitoring/delivery/remove-rows.ts';
import { type Commit, makeCommit } from '../../functions/platform/dynamo/commit.ts';
import { type Instant, instant, isoDate } from '../../shared/kernel/dates.ts';
import { partnershipIdSchema } from '../../shared/kernel/ids.ts';
import { type RowsRetention, rowsRetention, termOver } from '../../shared/monitoring/delivery/retention.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { startDocuments } from '../company/import-desk.ts';
import { openDeliveryDesk } from './delivery-desk.ts';
import { cellsOf, csvOf, pseudonymOf } from './delivery-samples.ts';

let storage: Awaited<ReturnType<typeof startDocuments>>;
beforeAll(async () => {
  storage = await startDocuments();
});
afterAll(() => storage.stop());

const ALFA = partnershipIdSchema.parse('alfa');
const BETA = partnershipIdSchema.parse('beta');
const NO_AID = [DEFAULT_RULES];
const over = (lastPaidOn: string) => ({ over: true, lastPaidOn: isoDate(lastPaidOn) });

describe('Rows of leavers', () => {
  it('are kept five years from 31 December of the year of the last payment to any partnership', () => {
    const payments = new Map([
      [ALFA, over('2027-06-30')],
      [BETA, over('2030-01-02')],
    ]);
    expect(rowsRetention({ payments, rules: NO_AID })).toEqual({
      state: 'paid',
      years: 5,
      lastPaidOn: '2030-01-02',
      keptUntil: '2035-12-31',
    });
  });

  it('are kept ten years when the support was state aid under any version of the rules', () => {
    const rules = [DEFAULT_RULES, { ...DEFAULT_RULES, stateAidRegime: 'deMinimis' as const }, DEFAULT_RULES];
    const payments = new Map([[ALFA, over('2030-01-02')]]);
    expect(rowsRetention({ payments, rules })).toMatchObject({ years: 10, keptUntil: '2040-12-31' });
  });

  it('have no end while one partnership may still be paid, or never said whether it may, or nobody was paid at all', () => {
    const paying = { over: false, lastPaidOn: isoDate('2027-06-30') };
    const waitingFor = (beta: typeof paying | undefined) =>
      rowsRetention({ payments: new Map([[ALFA, over('2027-06-30')] as const, [BETA, beta] as const]), rules: NO_AID });
    expect(waitingFor(paying)).toEqual({ state: 'paying', years: 5, waitingFor: [BETA] });
    expect(waitingFor(undefined)).toEqual({ state: 'paying', years: 5, waitingFor: [BETA] });
    expect(rowsRetention({ payments: new Map([[ALFA, { over: true }]]), rules: NO_AID }).state).toBe('paying');
    expect(rowsRetention({ payments: new Map(), rules: NO_AID }).state).toBe('paying');
  });

  it('are never removed before, and always after: five full years have gone by since the year of the payment', () => {
    const day = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
      .map((date) => isoDate(date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(day, day, (lastPaidOn, today) => {
        const retention = rowsRetention({ payments: new Map([[ALFA, over(lastPaidOn)]]), rules: NO_AID });
        const yearsBetween = Number(today.slice(0, 4)) - Number(lastPaidOn.slice(0, 4));
        expect(termOver(retention, today) !== undefined).toBe(yearsBetween > 5);
      }),
    );
  });
});

const PAID = {
  state: 'paid' as const,
  years: 5,
  lastPaidOn: isoDate('2030-03-01'),
  keptUntil: isoDate('2035-12-31'),
};
const [LAST_DAY, DAY_AFTER] = [instant('2035-12-31T22:59:59.000Z'), instant('2036-01-01T05:00:00.000Z')];

const fileOf = (people: number): Uint8Array =>
  csvOf(Array.from({ length: people }, (_, index) => cellsOf({ pseudonym: pseudonymOf(index) })));

/** Two deliveries of which the second replaced the first, a refused one, and one that never got its file. */
const openRemoval = async () => {
  const desk = await openDeliveryDesk(storage.documents);
  const replaced = (await desk.deliver(fileOf(30))).delivery.id;
  const current = (await desk.deliver(fileOf(31))).delivery.id;
  await desk.deliver(csvOf([cellsOf({ contract: 'x' })]));
  const { table, dependencies } = desk;
  let effects = 0;
  type Circumstances = { readonly retention?: RowsRetention; readonly killedAfter?: number; readonly refused?: string };
  const removal = (
    now: Instant,
    { retention = PAID, killedAfter = Number.POSITIVE_INFINITY, refused = 'none' }: Circumstances = {},
  ) => {
    const system = { ...dependencies.system, now: () => now };
    effects = 0;
    // Once it is killed, nothing follows.
    const effect = async <Value>(happen: () => Promise<Value>): Promise<Value> => {
      if (effects >= killedAfter) throw new Error('Killed');
      const value = await happen();
      effects += 1;
      if (effects >= killedAfter) throw new Error('Killed');
      return value;
    };
    const documents = {
      remove: (key: string) =>
        key.includes(refused) ? Promise.reject(new Error('Refused')) : effect(() => storage.documents.remove(key)),
    };
    const deliveries = dependencies.repository;
    const commitWork = makeCommit(table, system);
    const commit: Commit = (work) => effect(() => commitWork(work));
    return removeRowsPastTerm({ deliveries, documents, readRetention: async () => retention, commit, system })();
  };
  const objects = async () => {
    const keys = [replaced, current].map((id) => `deliveries/${id}/rows-0001.ndjson.gz`);
    return (await Promise.all(keys.map(storage.documents.describe))).filter((object) => object !== undefined).length;
  };
  const marked = async () =>
    (await dependencies.repository.all()).filter(({ rowsRemoved }) => rowsRemoved !== undefined).map(({ id }) => id);
  return { desk, replaced, current, removal, objects, marked };
};

describe('The removal of rows', () => {
  it('does nothing up to and with the last day, nor while the programme pays', async () => {
    const { removal, objects, marked } = await openRemoval();
    expect(await removal(LAST_DAY)).toEqual({ removed: 0 });
    const paying: RowsRetention = { state: 'paying', years: 5, waitingFor: [ALFA] };
    expect(await removal(DAY_AFTER, { retention: paying })).toEqual({ removed: 0 });
    expect(await objects()).toBe(2);
    expect(await marked()).toEqual([]);
  });

  it('takes the rows of every delivery after it, of the replaced one too, once, and says so in the history', async () => {
    const { desk, replaced, current, removal, objects, marked } = await openRemoval();
    expect(await removal(DAY_AFTER)).toEqual({ removed: 2 });
    expect(await objects()).toBe(0);
    expect((await marked()).toSorted()).toEqual([replaced, current].toSorted());
    expect(await removal(instant('2036-01-02T05:00:00.000Z'))).toEqual({ removed: 0 });
    const events = (await desk.history(replaced)).filter(({ action }) => action === 'leaverDelivery.rowsRemoved');
    const rowsRemoved = { at: DAY_AFTER, lastPaidOn: '2030-03-01', years: 5 };
    expect(events.map(({ actor, changes }) => ({ actor, changes }))).toEqual([
      { actor: 'system:leaver-rows-removal', changes: [{ field: 'rowsRemoved', after: rowsRemoved }] },
    ]);
    // What the delivery rests on, its counts and hashes stay.
    const { delivery } = await desk.found(current);
    expect(delivery).toMatchObject({
      rowsRemoved,
      counts: { accepted: 31 },
      statement: { instrument: { number: '26/114' } },
    });
    expect((await desk.dependencies.repository.delivery(current))?.parts).toHaveLength(1);
  });

  it('ends the same wherever it is killed: nothing is said to be gone that is there', async () => {
    // Of each delivery: its one object, one more that a crash may have left, and the transaction.
    for (let killedAfter = 1; killedAfter <= 6; killedAfter += 1) {
      const { removal, objects, marked } = await openRemoval();
      await expect(removal(DAY_AFTER, { killedAfter })).rejects.toThrow();
      expect((await marked()).length).toBeLessThanOrEqual(2 - (await objects()));
      await removal(DAY_AFTER);
      expect([await objects(), (await marked()).length], `killed after ${killedAfter}`).toEqual([0, 2]);
    }
  });

  it('removes the rows of all others when those of one are refused, and says that some are still there', async () => {
    for (const which of ['replaced', 'current'] as const) {
      const { removal, objects, marked, ...ids } = await openRemoval();
      const removing = removal(DAY_AFTER, { refused: ids[which] });
      await expect(removing).rejects.toThrow('The rows of 1 of the deliveries are still there');
      expect([await objects(), (await marked()).length]).toEqual([1, 1]);
      expect(await removal(DAY_AFTER)).toEqual({ removed: 1 });
    }
  });

  it('looks after a delivery that broke off while it was read, once nothing works on it any more', async () => {
    const { desk, removal } = await openRemoval();
    const id = await desk.bring(fileOf(32));
    const key = `deliveries/${id}/rows-0001.ndjson.gz`;
    await storage.documents.write(key, 'rows', 'application/gzip');
    const long = { ...PAID, keptUntil: isoDate('2026-10-04') };
    expect(await removal(instant('2026-10-20T05:00:00.000Z'), { retention: long })).toEqual({ removed: 2 });
    expect(await storage.documents.describe(key)).toBeDefined();
    expect(await removal(instant('2026-11-20T05:00:00.000Z'), { retention: long })).toEqual({ removed: 1 });
    expect(await storage.documents.describe(key)).toBeUndefined();
  });

  it('leaves nothing for the next delivery to be compared with', async () => {
    const { desk, removal } = await openRemoval();
    await removal(instant('2026-10-05T09:00:00.000Z'), { retention: { ...PAID, keptUntil: isoDate('2026-10-04') } });
    const next = await desk.deliver(csvOf([cellsOf({ pseudonym: pseudonymOf(5000) })]));
    expect(next.delivery.state).toBe('delivered');
    expect(next.delivery.returning).toBeUndefined();
  });
});
