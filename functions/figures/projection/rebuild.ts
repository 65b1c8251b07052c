import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type Contribution, sumOfContributions } from '../../../shared/figures/measures.ts';
import { companyIdSchema, trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import { type Key, keys } from '../../platform/dynamo/keys.ts';
import { queryItems } from '../../platform/dynamo/read.ts';
import { companyRowOf } from './company.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { type Pointer, readPointer } from './pointer.ts';
import { rootsOf } from './roots.ts';
import { projectTarget } from './target.ts';
import { addToTotals, type TransactItem } from './totals.ts';
import { trajectoryRowOf } from './trajectory.ts';
import { pointerCondition } from './unchanged.ts';

const pointerItem = (pointer: Pointer) => ({
  ...keys.projectionPointer(),
  type: 'projectionPointer',
  v: 1,
  ...pointer,
});

const remove = async (table: Table, key: Key): Promise<void> => {
  await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk: key.pk, sk: key.sk } }));
};

/** Clears what a generation holds: of an attempt that was broken off, or of one that nobody reads any more. */
const clearGeneration = async (
  { table, agency, partnershipId }: ProjectionDependencies,
  generation: number,
): Promise<void> => {
  const partitions = [
    keys.companyRowPartition(generation),
    keys.trajectoryRowPartition(generation),
    keys.totals(generation, 1).pk,
  ];
  for (const pk of partitions)
    for (const item of await queryItems(table, { pk, attributes: ['pk', 'sk'] }))
      await remove(table, { pk, sk: String(item.sk) });
  for (const { number } of FUNDING_PERIODS)
    await remove(agency, keys.partnershipTotals(partnershipId, generation, number));
};

type Building = Pointer & { readonly building: number };

/** Announces the generation that is built: from here on the projector writes both. */
const begin = async (dependencies: ProjectionDependencies): Promise<Building> => {
  const { table } = dependencies;
  const before = await readPointer(table);
  const building = before.building ?? before.live + 1;
  await clearGeneration(dependencies, building);
  const pointer = { live: before.live, building, version: before.version + 1 };
  await table.client.send(
    new PutCommand({ ...pointerCondition(before), TableName: table.name, Item: pointerItem(pointer) }),
  );
  return pointer;
};

/** Writes a row that is not there yet; false when the projector, which writes this generation too, was first. */
const placeRow = async (table: Table, key: Key, type: string, row: object): Promise<boolean> => {
  try {
    const Item = { ...key, type, v: 1, ...row };
    await table.client.send(
      new PutCommand({ TableName: table.name, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    return true;
  } catch (thrown) {
    if (thrown instanceof ConditionalCheckFailedException) return false;
    throw thrown;
  }
};

type Sums = Map<number, Contribution>;

/** Places the rows of all companies; what those rows add to the totals is kept apart, to be added in one go. */
const buildCompanies = async (
  dependencies: ProjectionDependencies,
  generation: number,
  rules: ProgrammeRules,
  sums: Sums,
): Promise<number> => {
  let rows = 0;
  for await (const page of rootsOf(dependencies.table, 'company'))
    await Promise.all(
      page.map(async ({ id }) => {
        const row = await companyRowOf(dependencies, companyIdSchema.parse(id), rules);
        if (!row || !(await placeRow(dependencies.table, keys.companyRow(generation, row.list.id), 'companyRow', row)))
          return;
        rows += 1;
        for (const [period, contribution] of Object.entries(row.contributions))
          sums.set(Number(period), sumOfContributions([sums.get(Number(period)) ?? {}, contribution]));
      }),
    );
  return rows;
};

const buildTrajectories = async (
  dependencies: ProjectionDependencies,
  generation: number,
  rules: ProgrammeRules,
): Promise<number> => {
  let rows = 0;
  for await (const page of rootsOf(dependencies.table, 'trajectory'))
    await Promise.all(
      page.map(async ({ id }) => {
        const row = await trajectoryRowOf(dependencies, trajectoryIdSchema.parse(id), rules);
        if (
          row &&
          (await placeRow(dependencies.table, keys.trajectoryRow(generation, row.list.id), 'trajectoryRow', row))
        )
          rows += 1;
      }),
    );
  return rows;
};

/** Adds the sums and makes the built generation the live one, on both sides in one transaction. */
const finish = async (
  { table, agency, partnershipId }: ProjectionDependencies,
  pointer: Building,
  sums: Sums,
): Promise<void> => {
  const flipped = { live: pointer.building, version: pointer.version + 1 };
  const totals = [...sums].filter(([, sum]) => Object.keys(sum).length > 0);
  const additions = totals.flatMap(([period, sum]): TransactItem[] => [
    addToTotals(table.name, keys.totals(pointer.building, period), sum),
    addToTotals(agency.name, keys.partnershipTotals(partnershipId, pointer.building, period), sum),
  ]);
  const agencyPointer = {
    ...keys.partnershipPointer(partnershipId),
    type: 'partnershipPointer',
    v: 1,
    live: pointer.building,
  };
  await table.client.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { ...pointerCondition(pointer), TableName: table.name, Item: pointerItem(flipped) } },
        { Put: { TableName: agency.name, Item: agencyPointer } },
        ...additions,
      ],
    }),
  );
};

export type Rebuilt = { readonly generation: number; readonly companies: number; readonly trajectories: number };

/**
 * Builds the whole projection anew from the records, beside the one that is read, and flips one pointer at the end: nobody sees a half
 * one. Changes made meanwhile reach both, through the projector. Begun anew after an interruption, it clears what the earlier attempt
 * left. The generation before the last one is swept: nobody has read it since the rebuild before this one.
 */
export const rebuild = async (dependencies: ProjectionDependencies): Promise<Rebuilt> => {
  const rules = await dependencies.readRules();
  const pointer = await begin(dependencies);
  const sums: Sums = new Map();
  const companies = await buildCompanies(dependencies, pointer.building, rules, sums);
  const trajectories = await buildTrajectories(dependencies, pointer.building, rules);
  for (const { number } of FUNDING_PERIODS) await projectTarget(dependencies)(number);
  await finish(dependencies, pointer, sums);
  if (pointer.live > 1) await clearGeneration(dependencies, pointer.live - 1);
  return { generation: pointer.building, companies, trajectories };
};
