import { type Contribution, sumOfContributions } from '../../../shared/figures/measures.ts';
import { companyIdSchema, trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { StoredItem } from '../../platform/dynamo/changes.ts';
import { type Key, keys } from '../../platform/dynamo/keys.ts';
import { type Building, begin, flip, writeOver } from './building.ts';
import { companyRowOf } from './company.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { transact } from './race.ts';
import { rootsToBuild } from './roots.ts';
import { sweep } from './sweep.ts';
import { projectTarget } from './target.ts';
import { addToTotals, inPieces } from './totals.ts';
import { trajectoryRowOf } from './trajectory.ts';
import { pointerUnchanged } from './unchanged.ts';

/**
 * Writes a row that is not there yet; false when the projector, which writes this generation too, was first. It does not look at the
 * pointer, on which so many rows at once would only be in each other's way: a rebuild that was overtaken finds out at its end.
 */
const placeRow = async (dependencies: ProjectionDependencies, key: Key, item: StoredItem): Promise<boolean> => {
  const Put = {
    TableName: dependencies.table.name,
    Item: { ...key, ...item },
    ConditionExpression: 'attribute_not_exists(pk)',
  };
  return (await transact(dependencies, [{ Put }])).length === 0;
};

type Sums = Map<number, Contribution>;

/** Places the rows of all companies; what those rows add to the totals is kept apart, to be added when all are there. */
const buildCompanies = async (
  dependencies: ProjectionDependencies,
  pointer: Building,
  rules: ProgrammeRules,
  sums: Sums,
): Promise<number> => {
  let rows = 0;
  for await (const page of rootsToBuild(dependencies.table, 'company', keys.companyRowPartition(pointer.live)))
    await Promise.all(
      page.map(async (id) => {
        const row = await companyRowOf(dependencies, companyIdSchema.parse(id), rules);
        if (!row) return;
        const key = keys.companyRow(pointer.building, row.list.id);
        if (!(await placeRow(dependencies, key, { type: 'companyRow', v: 1, ...row }))) return;
        rows += 1;
        for (const [period, contribution] of Object.entries(row.contributions))
          sums.set(Number(period), sumOfContributions([sums.get(Number(period)) ?? {}, contribution]));
      }),
    );
  return rows;
};

const buildTrajectories = async (
  dependencies: ProjectionDependencies,
  pointer: Building,
  rules: ProgrammeRules,
): Promise<number> => {
  let rows = 0;
  for await (const page of rootsToBuild(dependencies.table, 'trajectory', keys.trajectoryRowPartition(pointer.live)))
    await Promise.all(
      page.map(async (id) => {
        const row = await trajectoryRowOf(dependencies, trajectoryIdSchema.parse(id), rules);
        if (!row) return;
        const key = keys.trajectoryRow(pointer.building, row.list.id);
        if (await placeRow(dependencies, key, { type: 'trajectoryRow', v: 1, ...row })) rows += 1;
      }),
    );
  return rows;
};

/** Adds what the placed rows come to, on both sides alike; what the projector adds meanwhile stands beside it. */
const addSums = async (dependencies: ProjectionDependencies, pointer: Building, sums: Sums): Promise<void> => {
  const { table, agency, partnershipId } = dependencies;
  for (const [period, sum] of sums)
    for (const piece of inPieces(sum))
      await writeOver(dependencies, pointerUnchanged(table.name, pointer), [
        addToTotals(table.name, keys.totals(pointer.building, period), piece),
        addToTotals(agency.name, keys.partnershipTotals(partnershipId, pointer.building, period), piece),
      ]);
};

export type Rebuilt = { readonly generation: number; readonly companies: number; readonly trajectories: number };

/**
 * Builds the whole projection anew from the records, beside the one that is read, and flips one pointer at the end: nobody sees a half
 * one. Changes made meanwhile reach both, through the projector. Broken off, it leaves a generation that nobody reads, and is simply
 * begun anew. Throws when another rebuild began meanwhile: that one goes on.
 */
export const rebuild = async (dependencies: ProjectionDependencies): Promise<Rebuilt> => {
  const rules = await dependencies.readRules();
  const pointer = await begin(dependencies);
  const sums: Sums = new Map();
  const companies = await buildCompanies(dependencies, pointer, rules, sums);
  const trajectories = await buildTrajectories(dependencies, pointer, rules);
  for (const { number } of FUNDING_PERIODS) await projectTarget(dependencies)(number);
  await addSums(dependencies, pointer, sums);
  await flip(dependencies, pointer);
  await sweep(dependencies, pointer, pointer.building);
  return { generation: pointer.building, companies, trajectories };
};
