import { beforeAll, describe, expect, it } from 'vitest';
import { monitoringQuartersHandler } from '../../../functions/jobs/monitoring-quarters.ts';
import { quarterRepository } from '../../../functions/monitoring/quarter/repository.ts';
import type { Table } from '../../../functions/platform/dynamo/client.ts';
import { makeCommit } from '../../../functions/platform/dynamo/commit.ts';
import { keys } from '../../../functions/platform/dynamo/keys.ts';
import { queryItems } from '../../../functions/platform/dynamo/read.ts';
import { realSystem } from '../../../functions/platform/system.ts';
import { instant } from '../../../shared/kernel/dates.ts';
import { DEFAULT_RULES } from '../../../shared/programme/default-rules.ts';
import { Crash, type Fate, unreliableClient } from '../../faults/unreliable-client.ts';
import { withoutRecords } from '../../jobs/without-records.ts';
import { createTable } from '../../support/engine/tables.ts';

/** More than two years after the start of the programme: as many quarters are due as are ever opened at once. */
const MORNING = { ...realSystem, now: () => instant('2026-10-01T04:00:00.000Z'), sleep: () => Promise.resolve() };

const run = (table: Table): Promise<unknown> => {
  const job = monitoringQuartersHandler(
    {
      store: 'agency',
      quarters: quarterRepository(table),
      commit: makeCommit(table, MORNING),
      readRules: async () => DEFAULT_RULES,
      system: MORNING,
    },
    withoutRecords,
  );
  return Promise.resolve(Reflect.apply(job, undefined, [{}, { awsRequestId: 'request-1' }]));
};

/** The quarters that are there, and how much history each has: opened once, it has one event. */
const stateOf = async (table: Table) => {
  const quarters = await quarterRepository(table).latest(100);
  const events = await Promise.all(
    quarters.map(({ quarter }) =>
      queryItems(table, { pk: keys.auditPartition({ kind: 'monitoringQuarter', id: quarter }), consistent: true }),
    ),
  );
  return quarters.map(({ quarter, state, version }, index) => ({
    quarter,
    state,
    version,
    events: events[index]?.length,
  }));
};

/** The same table, for a run that ends at one of its requests. */
const endingAt = ({ name }: Table, request: number, fate: Exclude<Fate, 'arrives'>) => {
  let requests = 0;
  const client = unreliableClient(() => {
    requests += 1;
    return requests === request ? fate : 'arrives';
  });
  return { table: { name, client }, requests: () => requests };
};

describe('the job that opens the quarters of the monitoring', () => {
  let expected: Awaited<ReturnType<typeof stateOf>>;
  let steps: number;

  beforeAll(async () => {
    const table = await createTable('agency');
    const counted = endingAt(table, Number.POSITIVE_INFINITY, { before: new Crash() });
    expect(await run(counted.table)).toEqual({ opened: 8 });
    expected = await stateOf(table);
    steps = counted.requests();
  });

  it('opens each quarter that is due once, with one event', () => {
    expect(expected.map(({ quarter }) => quarter)).toEqual([
      '2026/Q3',
      '2026/Q2',
      '2026/Q1',
      '2025/Q4',
      '2025/Q3',
      '2025/Q2',
      '2025/Q1',
      '2024/Q4',
    ]);
    for (const found of expected) expect(found).toMatchObject({ state: 'open', version: 1, events: 1 });
  });

  it.each([
    ['before a request arrives', () => ({ before: new Crash() })],
    ['after it was carried out, its answer lost', () => ({ after: new Crash() })],
  ] as const)('killed at each step, %s, ends the same once it is run again', async (_, fate) => {
    for (let step = 1; step <= steps; step += 1) {
      const table = await createTable('agency');
      await expect(run(endingAt(table, step, fate()).table)).rejects.toThrow(Crash);
      const left = await stateOf(table);
      // The oldest come first, and none of them half.
      expect(left).toEqual(expected.slice(expected.length - left.length));
      await run(table);
      expect(await stateOf(table)).toEqual(expected);
      expect(await run(table)).toEqual({ opened: 0 });
    }
  });

  it('killed morning after morning, opens what is lacking nevertheless', async () => {
    const table = await createTable('agency');
    for (let morning = 0; morning < expected.length; morning += 1)
      await run(endingAt(table, 3, { before: new Crash() }).table).catch(() => undefined);
    expect(await stateOf(table)).toEqual(expected);
  });
});
