import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { companyStageOn, contributionDifference, contributionOf } from '../../../shared/figures/measures.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { FUNDING_PERIODS, fundingPeriodOn } from '../../../shared/programme/funding-periods.ts';
import { companyListRow } from '../../company/list-row.ts';
import { AGAIN } from '../../platform/decide-again.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { getItem } from '../../platform/dynamo/read.ts';
import { countLine, moveLine } from './company-lines.ts';
import { type CountingRules, readCountingRules } from './counting-rules.ts';
import type { ProjectedCompany, ProjectionDependencies } from './dependencies.ts';
import { generationsOf, type Pointer, readPointer } from './pointer.ts';
import { lostRace, untilWritten } from './race.ts';
import { type CompanyRow, companyRowReader } from './rows.ts';
import { readSequence } from './sequence.ts';
import { addToTotals, type TransactItem } from './totals.ts';
import { pointerUnchanged } from './unchanged.ts';

/** A company with all its trajectories as they are now, at least as new as the sequence says. */
export type CompanyNow = ProjectedCompany & { readonly sequence: number };

export const readCompany = async (
  { table, readCompanyFile }: ProjectionDependencies,
  id: CompanyId,
): Promise<CompanyNow | undefined> => {
  // The sequence first: what is read after it is at least as new as it says.
  const sequence = await readSequence(table, { kind: 'company', id });
  const found = await readCompanyFile(id);
  return found && { sequence, ...found };
};

/** The row that a company has in the lists, with what it adds to the totals. */
export const companyRowOf = (
  { system }: Pick<ProjectionDependencies, 'system'>,
  { sequence, facts, registerCheck }: CompanyNow,
  rules: CountingRules,
): CompanyRow => {
  const today = dayOf(system.now());
  const contributions = FUNDING_PERIODS.map((period) => [
    period.number,
    contributionOf(facts, rules.of(period), period),
  ]);
  const stage = companyStageOn(facts, rules.today, fundingPeriodOn(today), today);
  return {
    sequence,
    list: companyListRow({ company: facts.company, registerCheck }, stage, today),
    contributions: Object.fromEntries(contributions),
  };
};

const totalsChanges = (
  { table, agency, partnershipId }: ProjectionDependencies,
  generation: number,
  before: CompanyRow | undefined,
  after: CompanyRow,
): TransactItem[] =>
  FUNDING_PERIODS.flatMap(({ number }) => {
    const difference = contributionDifference(before?.contributions[number] ?? {}, after.contributions[number] ?? {});
    if (Object.keys(difference).length === 0) return [];
    return [
      addToTotals(table.name, keys.totals(generation, number), difference),
      addToTotals(agency.name, keys.partnershipTotals(partnershipId, generation, number), difference),
    ];
  });

const putRow = (
  table: string,
  generation: number,
  id: CompanyId,
  before: CompanyRow | undefined,
  after: CompanyRow,
): TransactItem => ({
  Put: {
    TableName: table,
    Item: { ...keys.companyRow(generation, id), type: 'companyRow', v: 1, ...after },
    // The row must be the one whose contribution is taken off the totals.
    ...(before
      ? {
          ConditionExpression: '#sequence = :before',
          ExpressionAttributeNames: { '#sequence': 'sequence' },
          ExpressionAttributeValues: { ':before': before.sequence },
        }
      : { ConditionExpression: 'attribute_not_exists(pk)' }),
  },
});

/** Writes the row of one generation and the difference it makes; false when something moved meanwhile and all must be read again. */
const writeGeneration = async (
  dependencies: ProjectionDependencies,
  pointer: Pointer,
  generation: number,
  after: CompanyRow,
): Promise<boolean> => {
  const { table } = dependencies;
  const { id } = after.list;
  const before = await getItem(table, companyRowReader, keys.companyRow(generation, id));
  if (before && before.sequence >= after.sequence) return true;
  const counts = await countLine(table, { pointer, generation }, before?.list, after.list);
  try {
    await table.client.send(
      new TransactWriteCommand({
        TransactItems: [
          pointerUnchanged(table.name, pointer),
          putRow(table.name, generation, id, before, after),
          ...moveLine(table, generation, before?.list, after.list),
          ...counts,
          ...totalsChanges(dependencies, generation, before, after),
        ],
      }),
    );
    return true;
  } catch (thrown) {
    if (lostRace(thrown)) return false;
    throw thrown;
  }
};

/**
 * Brings the row of a company and the totals up to what the company is now. Safe under duplicates, any order and replay: a row
 * moves forward only, and the totals change by exactly what the row changed, in one transaction. Gives the company as it was read.
 */
export const projectCompany =
  (dependencies: ProjectionDependencies) =>
  async (id: CompanyId): Promise<CompanyNow | undefined> => {
    const rules = await readCountingRules(dependencies);
    return untilWritten(dependencies, async () => {
      const pointer = await readPointer(dependencies.table);
      const now = await readCompany(dependencies, id);
      if (!now) return undefined;
      const row = companyRowOf(dependencies, now, rules);
      const written = await Promise.all(
        generationsOf(pointer).map((generation) => writeGeneration(dependencies, pointer, generation, row)),
      );
      return written.every(Boolean) ? now : AGAIN;
    });
  };
