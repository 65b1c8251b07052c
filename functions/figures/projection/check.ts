import {
  type Contribution,
  contributionDifference,
  contributionOf,
  sumOfContributions,
} from '../../../shared/figures/measures.ts';
import { METRICS } from '../../../shared/kernel/env.ts';
import { companyIdSchema } from '../../../shared/kernel/ids.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { queryItems } from '../../platform/dynamo/read.ts';
import { count, log } from '../../platform/logging.ts';
import { countsOf } from './company-lines.ts';
import { readCompanyCounts } from './company-page.ts';
import { readCountingRules } from './counting-rules.ts';
import type { ProjectionDependencies } from './dependencies.ts';
import { readPointer } from './pointer.ts';
import { rootsOf } from './roots.ts';
import { totalsOf } from './totals.ts';

export type CheckDependencies = Pick<
  ProjectionDependencies,
  'table' | 'partnershipId' | 'readCompanyFile' | 'rulesOn' | 'system'
>;

/** Differences of the totals from what the records themselves add up to, per period and for `companies`: empty when all is well. */
export type Drift = Readonly<Record<string, Contribution>>;

/**
 * Adds up every company anew and compares with the totals. Reads only. A difference is counted as a metric that raises an alarm; it
 * may be a change of the same minute, so the alarm asks for two nights in a row.
 */
export const checkProjection = async ({
  table,
  partnershipId,
  readCompanyFile,
  rulesOn,
  system,
}: CheckDependencies): Promise<Drift> => {
  const rules = await readCountingRules({ rulesOn, system });
  const sums = new Map<number, Contribution>(FUNDING_PERIODS.map(({ number }) => [number, {}]));
  let counts: Contribution = {};
  for await (const page of rootsOf(table, 'company')) {
    const files = await Promise.all(page.map(({ id }) => readCompanyFile(companyIdSchema.parse(id))));
    const facts = files.flatMap((file) => file?.facts ?? []);
    counts = sumOfContributions([counts, countsOf(facts.map(({ company }) => company))]);
    for (const period of FUNDING_PERIODS) {
      const contributions = facts.map((found) => contributionOf(found, rules.of(period), period));
      sums.set(period.number, sumOfContributions([sums.get(period.number) ?? {}, ...contributions]));
    }
  }
  const { live } = await readPointer(table);
  const items = await queryItems(table, { pk: keys.totals(live, 1).pk, consistent: true });
  const differences = [...sums].map(([number, sum]): [string, Contribution] => {
    const totals = totalsOf(items.find((item) => item.sk === keys.totals(live, number).sk));
    return [String(number), contributionDifference(totals, sum)];
  });
  // A generation of before companies were counted has nothing to compare with.
  const counted = await readCompanyCounts(table, live);
  if (counted) differences.push(['companies', contributionDifference(counted, counts)]);
  const drift = differences.filter(([, difference]) => Object.keys(difference).length > 0);
  count(METRICS.projectionDrift, partnershipId, drift.length);
  if (drift.length > 0) log.warn('The totals differ from the records', { partnershipId, totals: drift.length });
  return Object.fromEntries(drift);
};
