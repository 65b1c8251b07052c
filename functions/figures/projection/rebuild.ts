import { type Contribution, sumOfContributions } from '../../../shared/figures/measures.ts';
import { amendmentIdSchema, companyIdSchema, trajectoryIdSchema } from '../../../shared/kernel/ids.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import { quarterInPathSchema } from '../../../shared/summary/quarter-in-path.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { projectAmendment } from './amendment.ts';
import { type Building, begin, flip, writeOver } from './building.ts';
import { companyRowOf, readCompany } from './company.ts';
import { countsOf, putLine } from './company-lines.ts';
import { type CountingRules, readCountingRules } from './counting-rules.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { projectNote } from './note.ts';
import { projectPayments } from './payments.ts';
import { placeRows } from './place-rows.ts';
import { publishCompany } from './publish-company.ts';
import { rootsOf, rootsToBuild } from './roots.ts';
import { sweep } from './sweep.ts';
import { projectTarget } from './target.ts';
import { addToTotals, inPieces } from './totals.ts';
import { trajectoryRowOf } from './trajectory.ts';
import { pointerUnchanged } from './unchanged.ts';

type Sums = Map<number, Contribution>;

/**
 * Places the rows of all companies with their lines, and gives how many there are of each status. What they add to the totals is kept
 * apart, to be added when all are there.
 */
const buildCompanies = async (
  dependencies: ProjectionDependencies,
  pointer: Building,
  rules: CountingRules,
  sums: Sums,
): Promise<Contribution> => {
  const { table } = dependencies;
  let counts: Contribution = {};
  for await (const page of rootsToBuild(table, 'company', keys.companyRowPartition(pointer.live))) {
    const read = await Promise.all(page.map((id) => readCompany(dependencies, companyIdSchema.parse(id))));
    const found = read.filter((now) => now !== undefined);
    const placed = await placeRows(
      dependencies,
      found
        .map((now) => companyRowOf(dependencies, now, rules))
        .map((row) => ({
          key: keys.companyRow(pointer.building, row.list.id),
          type: 'companyRow',
          row,
          beside: [putLine(table, pointer.building, row.list)],
        })),
    );
    await Promise.all(found.map((now) => publishCompany(dependencies, now)));
    counts = sumOfContributions([counts, countsOf(placed.map(({ list }) => list))]);
    for (const { contributions } of placed)
      for (const [period, contribution] of Object.entries(contributions))
        sums.set(Number(period), sumOfContributions([sums.get(Number(period)) ?? {}, contribution]));
  }
  return counts;
};

const buildTrajectories = async (
  dependencies: ProjectionDependencies,
  pointer: Building,
  rules: ProgrammeRules,
): Promise<number> => {
  let rows = 0;
  for await (const page of rootsToBuild(dependencies.table, 'trajectory', keys.trajectoryRowPartition(pointer.live))) {
    const ids = page.map((id) => trajectoryIdSchema.parse(id));
    const found = await Promise.all(ids.map((id) => trajectoryRowOf(dependencies, id, rules)));
    const placed = await placeRows(
      dependencies,
      found
        .filter((row) => row !== undefined)
        .map((row) => ({
          key: keys.trajectoryRow(pointer.building, row.list.id),
          type: 'trajectoryRow',
          row,
          beside: [],
        })),
    );
    rows += placed.length;
  }
  return rows;
};

/** Adds what the placed rows come to, on both sides alike; what the projector adds meanwhile stands beside it. */
const addSums = async (
  dependencies: ProjectionDependencies,
  pointer: Building,
  sums: Sums,
  counts: Contribution,
): Promise<void> => {
  const { table, agency, partnershipId } = dependencies;
  if (Object.keys(counts).length > 0)
    await writeOver(dependencies, pointerUnchanged(table.name, pointer), [
      addToTotals(table.name, keys.companyCounts(pointer.building), counts),
    ]);
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
  const rules = await readCountingRules(dependencies);
  const pointer = await begin(dependencies);
  const sums: Sums = new Map();
  const counts = await buildCompanies(dependencies, pointer, rules, sums);
  const trajectories = await buildTrajectories(dependencies, pointer, rules.today);
  for (const { number } of FUNDING_PERIODS) await projectTarget(dependencies)(number);
  for await (const page of rootsOf(dependencies.table, 'note'))
    for (const { id } of page) await projectNote(dependencies)(quarterInPathSchema.parse(id));
  for await (const page of rootsOf(dependencies.table, 'amendment'))
    for (const { id } of page) await projectAmendment(dependencies)(amendmentIdSchema.parse(id));
  await projectPayments(dependencies);
  await addSums(dependencies, pointer, sums, counts);
  await flip(dependencies, pointer);
  await sweep(dependencies, pointer, pointer.building);
  const companies = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { generation: pointer.building, companies, trajectories };
};
