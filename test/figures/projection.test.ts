import { TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkProjection } from '../../functions/figures/projection/check.ts';
import { rebuild } from '../../functions/figures/projection/rebuild.ts';
import { addToTotals } from '../../functions/figures/projection/totals.ts';
import { projectChanges } from '../../functions/jobs/project-changes.ts';
import { keys } from '../../functions/platform/dynamo/keys.ts';
import { Desk } from '../trajectory/desk.ts';
import { workForAYear } from './busy-partnership.ts';
import { type Projected, ProjectionDesk } from './projection-desk.ts';

describe('the projection of a partnership', () => {
  let partnership: ProjectionDesk;
  let records: DynamoDBRecord[];
  let rebuilt: Projected;

  beforeAll(async () => {
    partnership = await ProjectionDesk.beside(await Desk.open({ stream: true }));
    await workForAYear(partnership.desk);
    records = await partnership.stream();
    await rebuild(partnership.dependencies);
    rebuilt = await partnership.projected();
  });
  beforeEach(() => partnership.forgetProjection());

  it('holds what the records say', () => {
    expect(rebuilt.companies).toHaveLength(6);
    expect(rebuilt.byName).toMatchObject([
      [
        { list: { name: 'Onderneming 0001' } },
        { list: { name: 'Onderneming 0003' } },
        { list: { name: 'Onderneming 0004' } },
        { list: { name: 'Onderneming 0005' } },
        { list: { name: 'Onderneming met een andere naam' } },
      ],
      [{ list: { name: 'Onderneming 0006' } }],
    ]);
    expect(rebuilt.counts).toEqual({ active: 5, archived: 1 });
    expect(rebuilt.trajectories).toHaveLength(4);
    expect(rebuilt.totals).toMatchObject({
      1: {
        '2024/Q3|realised.completed': 3,
        '2024/Q3|region.rivierenland': 1,
        '2024/Q3|region.regio-gent': 1,
        '2024/Q3|region.zuid-west-vlaanderen': 1,
        '2024/Q2|stopped': 1,
      },
    });
    expect(rebuilt.agencyTotals).toEqual(rebuilt.totals);
  });

  it('is the same by following the stream as by a rebuild', async () => {
    await partnership.follow(records);
    expect(await partnership.projected()).toEqual(rebuilt);
  });

  it('is the same when every record comes twice, in any order, in batches of any size', async () => {
    const delivery = fc.tuple(
      fc.shuffledSubarray([...records, ...records], { minLength: 2 * records.length }),
      fc.integer({ min: 3, max: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(delivery, async ([delivered, size]) => {
        await partnership.forgetProjection();
        for (let done = 0; done < delivered.length; done += size)
          await partnership.follow(delivered.slice(done, done + size));
        expect(await partnership.projected()).toEqual(rebuilt);
      }),
      { numRuns: 2 },
    );
  });

  it('is the same when the stream is replayed from its start', async () => {
    await partnership.follow(records);
    await partnership.follow(records);
    expect(await partnership.projected()).toEqual(rebuilt);
  });

  it('is the same when two projectors follow the stream at the same time', async () => {
    await Promise.all([partnership.follow(records), partnership.follow(records.toReversed())]);
    expect(await partnership.projected()).toEqual(rebuilt);
  });

  it('passes over what nobody shows', async () => {
    await partnership.project({ kind: 'person', id: 'per_00000000000000000000000001' });
    await partnership.project({ kind: 'company', id: 'cmp_00000000000000000000000000' });
    expect(await partnership.projected()).toEqual({
      companies: [],
      byName: [[], []],
      counts: { active: 0, archived: 0 },
      trajectories: [],
      totals: {},
      agencyTotals: {},
    });
  });

  describe('the nightly check', () => {
    beforeEach(() => partnership.follow(records));

    it('is silent when all adds up', async () => {
      expect(await checkProjection(partnership.dependencies)).toEqual({});
    });

    it('finds a total that was tampered with, and changes nothing', async () => {
      const { table } = partnership.desk;
      const { pk, sk } = keys.totals(1, 1);
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: { pk, sk },
          UpdateExpression: 'ADD #realised :two',
          ExpressionAttributeNames: { '#realised': '2024/Q3|realised.completed' },
          ExpressionAttributeValues: { ':two': 2 },
        }),
      );
      const before = await partnership.projected();
      expect(await checkProjection(partnership.dependencies)).toEqual({ 1: { '2024/Q3|realised.completed': -2 } });
      expect(await partnership.projected()).toEqual(before);
    });

    it('finds a number of companies that is not what there are', async () => {
      const { table } = partnership.desk;
      await table.client.send(
        new TransactWriteCommand({ TransactItems: [addToTotals(table.name, keys.companyCounts(1), { active: 1 })] }),
      );
      expect(await checkProjection(partnership.dependencies)).toEqual({ companies: { active: -1 } });
    });

    it('finds totals that are not there', async () => {
      await partnership.forgetProjection();
      expect(await checkProjection(partnership.dependencies)).toEqual(rebuilt.totals);
    });
  });
});

describe('a batch of stream records', () => {
  const record = (sequenceNumber: string, pk: string, sk = 'SEQUENCE'): DynamoDBRecord => ({
    dynamodb: { SequenceNumber: sequenceNumber, Keys: { pk: { S: pk }, sk: { S: sk } } },
  });
  const batch = [
    record('1', 'COMPANY#cmp_1'),
    record('2', 'TRAJECTORY#trj_1'),
    record('3', 'COMPANY#cmp_1'),
    record('4', 'PROGRAMMERULES#2024-1'),
  ];

  it('projects each root once, in the order in which they first changed', async () => {
    const projected: string[] = [];
    const follow = projectChanges(async ({ kind, id }) => void projected.push(`${kind} ${id}`));
    expect(await follow({ Records: batch })).toEqual({ batchItemFailures: [] });
    expect(projected).toEqual(['company cmp_1', 'trajectory trj_1', 'programmeRules 2024-1']);
  });

  it('reports the first record of a root that fails, so that it and all after it come again', async () => {
    const follow = projectChanges(async ({ kind }) => {
      if (kind === 'trajectory') throw new Error('broken');
    });
    expect(await follow({ Records: batch })).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  });

  it('passes over items that are no sequence of a root', async () => {
    const follow = projectChanges(async () => {
      throw new Error('nothing to project');
    });
    const others = [
      record('1', 'COMPANY#cmp_1', 'ROOT'),
      record('2', 'ROW#1#COMPANY', 'SEQUENCE'),
      { eventName: 'REMOVE' },
    ] as const;
    expect(await follow({ Records: [...others] })).toEqual({ batchItemFailures: [] });
  });
});
