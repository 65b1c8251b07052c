import { type CompanyFacts, contributionKey, contributionOf } from '../figures/measures.ts';
import { type IsoDate, quarterOf } from '../kernel/dates.ts';
import { FUNDING_PERIODS, fundingPeriodOf } from '../programme/funding-periods.ts';
import type { FundingPeriod, ProgrammeRules } from '../programme/schema.ts';
import { type CountingExplanation, explainCounting, lackingFor } from '../trajectory/counting.ts';
import { COUNTING_REQUIREMENTS } from '../trajectory/counting-requirements.ts';
import { hasWorkFloorInFlanders } from '../trajectory/work-floors.ts';
import type { Span } from './dated-formats.ts';
import type { Difference, Reconciliation } from './reconciliation-schema.ts';

/** A company outside the file, as the lists keep it: what it adds to each period. */
export type OtherCompany = {
  readonly id: CompanyFacts['company']['id'];
  readonly name: string;
  readonly contributions: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type ReconciliationInput = {
  readonly spans: readonly { readonly span: Span; readonly accepted: number }[];
  /** Every company of the file with all its trajectories, and the days on which the file says that the agency accepted it. */
  readonly companies: readonly { readonly facts: CompanyFacts; readonly acceptedOn: readonly IsoDate[] }[];
  readonly others: readonly OtherCompany[];
  readonly rules: ProgrammeRules;
  readonly today: IsoDate;
};

const MEASURE = 'realised.verified';
const nameOf = (span: Span): string => ('period' in span ? String(span.period) : span.quarter);

const periodOf = (span: Span): FundingPeriod | undefined =>
  'period' in span
    ? fundingPeriodOf(span.period)
    : FUNDING_PERIODS.find(
        ({ firstQuarter, lastQuarter }) => span.quarter >= firstQuarter && span.quarter <= lastQuarter,
      );

const countedIn = (span: Span, contribution: Readonly<Record<string, number>>): number =>
  'quarter' in span
    ? (contribution[contributionKey(span.quarter, MEASURE)] ?? 0)
    : Object.entries(contribution)
        .filter(([key]) => key.endsWith(`|${MEASURE}`))
        .reduce((sum, [, change]) => sum + change, 0);

const liesIn = (span: Span, period: FundingPeriod, day: IsoDate): boolean =>
  'quarter' in span ? quarterOf(day) === span.quarter : day >= period.from && day <= period.to;

/** The trajectory that comes nearest to counting, explained. */
const bestExplanation = (
  { company, trajectories }: CompanyFacts,
  { rules, today }: ReconciliationInput,
): CountingExplanation | undefined =>
  trajectories
    .flatMap((trajectory) => {
      const part = trajectory.companies.find(({ companyId }) => companyId === company.id);
      if (!part) return [];
      const workFloorInFlanders = hasWorkFloorInFlanders(company, part);
      return [explainCounting(trajectory, company.id, { rules, workFloorInFlanders, on: today })];
    })
    .sort((a, b) => lackingFor('verified', a).length - lackingFor('verified', b).length)
    .at(0);

const reasonOf = (
  facts: CompanyFacts,
  input: ReconciliationInput,
  period: FundingPeriod,
  inFile: boolean,
): Pick<Difference, 'why' | 'lacking' | 'countsOn'> => {
  const explained = bestExplanation(facts, input);
  const countsOn = explained?.dates.verified;
  const on = countsOn === undefined ? {} : { countsOn };
  if (!inFile) return { why: 'notInFile', lacking: [], ...on };
  const lacking = explained ? lackingFor('verified', explained) : [...COUNTING_REQUIREMENTS];
  if (lacking.length > 0) return { why: 'lacking', lacking };
  const isEarlier = countsOn !== undefined && countsOn < period.from;
  return { why: isEarlier ? 'countedBefore' : 'otherQuarter', lacking: [], ...on };
};

/** Puts the count of the agency beside ours, period by period or quarter by quarter, and explains company by company what differs. */
export const reconcile = (input: ReconciliationInput): Reconciliation => {
  const differences: Difference[] = [];
  const lines = input.spans.flatMap(({ span, accepted }) => {
    const period = periodOf(span);
    if (!period) return [];
    const name = nameOf(span);
    let [inFile, counted] = [0, 0];
    for (const { facts, acceptedOn } of input.companies) {
      const says = acceptedOn.some((day) => liesIn(span, period, day));
      const counts = countedIn(span, contributionOf(facts, input.rules, period));
      inFile += says ? 1 : 0;
      counted += counts;
      if (says === counts > 0) continue;
      const { company } = facts;
      const why = reasonOf(facts, input, period, says);
      differences.push({
        span: name,
        companyId: company.id,
        name: company.name,
        inFile: says,
        counted: counts > 0,
        ...why,
      });
    }
    for (const { id, name: called, contributions } of input.others) {
      const counts = countedIn(span, contributions[String(period.number)] ?? {});
      counted += counts;
      if (counts > 0)
        differences.push({
          span: name,
          companyId: id,
          name: called,
          inFile: false,
          counted: true,
          why: 'otherCompany',
          lacking: [],
        });
    }
    return [{ span: name, accepted, inFile, counted }];
  });
  return { lines, differences };
};
