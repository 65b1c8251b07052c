import { classificationOn } from '../company/classification.ts';
import type { Company, CompanyStage } from '../company/schema.ts';
import { addDays, type IsoDate, lastDayOf, type Quarter, quartersBetween } from '../kernel/dates.ts';
import type { MemberId } from '../kernel/ids.ts';
import {
  COUNTING_VARIANTS,
  type CountingVariant,
  type FundingPeriod,
  type ProgrammeRules,
} from '../programme/schema.ts';
import { companySizeOf } from '../reference/company-sizes.ts';
import { type CountingExplanation, explainCounting } from '../trajectory/counting.ts';
import { phaseOn, takesPartSince } from '../trajectory/phase-on.ts';
import { OPEN_PHASES, type Phase, type Trajectory } from '../trajectory/schema.ts';
import { dimensionMeasure, dimensionsOf } from './progress/dimensions.ts';

/** A company with every trajectory it takes part in: all that its figures are a function of. */
export type CompanyFacts = {
  readonly company: Company;
  readonly trajectories: readonly Trajectory[];
};

/** Named counts of one company, each 0 or 1; the sum over companies is a count of unique companies. Zeroes are left out. */
export type Measures = Readonly<Record<string, number>>;

type Taking = {
  readonly trajectory: Trajectory;
  readonly phase: Phase | undefined;
  readonly explained: CountingExplanation;
  readonly region: string | undefined;
};

/** Region and map follow the establishment where the work floor is, not the seat. */
export const regionOf = (company: Company, trajectory: Trajectory): string | undefined => {
  const part = trajectory.companies.find(({ companyId }) => companyId === company.id);
  const workFloors = company.establishments.filter(({ number }) => part?.establishments.includes(number));
  return workFloors.find(({ address }) => address.municipality)?.address.municipality?.referenceRegion;
};

/** What a company takes part in on a day: a trajectory that it joined later is none of its doing before. */
export const takingsOn = ({ company, trajectories }: CompanyFacts, rules: ProgrammeRules, on: IsoDate): Taking[] =>
  trajectories
    .filter((trajectory) => takesPartSince(trajectory, company.id, on) !== undefined)
    .map((trajectory) => {
      const region = regionOf(company, trajectory);
      const workFloorInFlanders = region !== undefined;
      const explained = explainCounting(trajectory, company.id, { rules, workFloorInFlanders, on });
      return { trajectory, phase: phaseOn(trajectory, on), explained, region };
    });

/** When a taking counts under a variant, and the day by which it is attributed to a period. */
export const attributionDay = (
  { explained }: Taking,
  variant: CountingVariant,
  rules: ProgrammeRules,
): IsoDate | undefined => {
  if (!explained.counts[variant]) return undefined;
  return rules.periodAttribution === 'completion' ? explained.dates[variant] : explained.dates.supportStarted;
};

type Realised = { readonly takings: readonly Taking[]; readonly endOfEarlierPeriods: readonly Taking[] };

/**
 * A company counts once per period, and in the next one only when the rules say so (*open* `recountInNextPeriod`): also when what it
 * counted by was opened again since, and completed anew in this period.
 */
export const realisedBy = (
  { takings, endOfEarlierPeriods }: Realised,
  variant: CountingVariant,
  period: FundingPeriod,
  rules: ProgrammeRules,
): Taking | undefined => {
  const counted = takings.flatMap((taking) => {
    const day = attributionDay(taking, variant, rules);
    return day === undefined ? [] : [{ taking, day }];
  });
  const isEarlier = (day: IsoDate | undefined): boolean => day !== undefined && day < period.from;
  const countedBefore =
    counted.some(({ day }) => isEarlier(day)) ||
    endOfEarlierPeriods.some((taking) => isEarlier(attributionDay(taking, variant, rules)));
  if (!rules.recountInNextPeriod && countedBefore) return undefined;
  return counted.find(({ day }) => day >= period.from && day <= period.to)?.taking;
};

/** What a company takes part in on a day, and how trajectories that were opened again stood when the earlier period ended. */
export const realisedFrom = (
  { company, trajectories }: CompanyFacts,
  rules: ProgrammeRules,
  period: FundingPeriod,
  takings: readonly Taking[],
): Realised => {
  const reopened = trajectories.filter(({ reopenings = [] }) => reopenings.some(({ on }) => on >= period.from));
  return {
    takings,
    endOfEarlierPeriods: takingsOn({ company, trajectories: reopened }, rules, addDays(period.from, -1)),
  };
};

const furthestOpenPhase = (takings: readonly Taking[]): (typeof OPEN_PHASES)[number] | undefined =>
  OPEN_PHASES.findLast((open) => takings.some(({ phase }) => phase === open));

/** Where a company stands on a day: counted under the rule in force, or its furthest phase. */
const stageOf = (takings: readonly Taking[], isRealised: boolean): CompanyStage => {
  const seen = takings.filter(({ phase }) => phase !== undefined);
  if (isRealised) return 'counted';
  if (seen.length === 0) return 'none';
  return furthestOpenPhase(seen) ?? (seen.some(({ phase }) => phase === 'completed') ? 'completed' : 'stopped');
};

/** Whether it was over before a day, and nothing more came of it since. */
const closedBefore = ({ trajectory, phase }: Taking, day: IsoDate, seenOn: IsoDate): boolean => {
  const isClosed = phase === 'completed' || phase === 'stopped';
  const since = trajectory.phases.findLast(({ on }) => on <= seenOn)?.on;
  return isClosed && since !== undefined && since < day;
};

/** The member in charge of what a company has in plan or implementation: of what may soon count. */
const soonCountedFor = (takings: readonly Taking[], stage: Phase): MemberId | undefined =>
  stage === 'plan' || stage === 'implementation'
    ? takings.find(({ phase, trajectory }) => phase === stage && trajectory.memberInCharge)?.trajectory.memberInCharge
    : undefined;

/** The measures of a company on a day, in a funding period. A pure function of dated facts: a late run gives the same. */
export const measuresOn = (
  facts: CompanyFacts,
  rules: ProgrammeRules,
  period: FundingPeriod,
  on: IsoDate,
): Measures => {
  const takings = takingsOn(facts, rules, on);
  const { sme, publicBody, headcount } = classificationOn(facts.company, on);
  const names = new Set<string>();
  const standing = realisedFrom(facts, rules, period, takings);
  for (const variant of COUNTING_VARIANTS) {
    if (!realisedBy(standing, variant, period, rules)) continue;
    names.add(`realised.${variant}`);
    if (!publicBody) names.add(`realisedWithoutPublicBodies.${variant}`);
  }
  const realised = realisedBy(standing, rules.countingRule, period, rules);
  if (realised && (rules.publicBodyCounts || !publicBody))
    for (const name of dimensionsOf({ ...realised, size: companySizeOf(headcount) })) names.add(name);
  const inPeriod = takings.filter((taking) => !closedBefore(taking, period.from, on));
  const stage = stageOf(inPeriod, realised !== undefined);
  if (stage === 'completed') names.add('completedNotCounted');
  else if (stage === 'stopped') names.add('stopped');
  else if (stage !== 'none' && stage !== 'counted') {
    names.add(`pipeline.${stage}`);
    const member = soonCountedFor(inPeriod, stage);
    if (member) names.add(dimensionMeasure('pipelineMember', member));
  }
  if (inPeriod.some(({ explained }) => explained.dates.supportStarted !== undefined)) {
    names.add('inSupport');
    if (publicBody) names.add('inSupportPublicBody');
    else if (sme === 'yes') names.add('inSupportSme');
  }
  if (inPeriod.some(({ explained }) => explained.dates.adapted !== undefined)) names.add('adapted');
  if (inPeriod.some(({ explained }) => explained.dates.adaptedWithEvidence !== undefined))
    names.add('adaptedWithEvidence');
  return Object.fromEntries([...names].map((name) => [name, 1]));
};

/** A company's stage on a day, for the list. */
export const companyStageOn = (
  facts: CompanyFacts,
  rules: ProgrammeRules,
  period: FundingPeriod,
  on: IsoDate,
): CompanyStage => {
  const takings = takingsOn(facts, rules, on);
  const realised = realisedBy(realisedFrom(facts, rules, period, takings), rules.countingRule, period, rules);
  return stageOf(takings, realised !== undefined);
};

/** What a company adds to the totals of a period, by quarter and measure: `2026/Q3|realised.completed` → 1 or −1. */
export type Contribution = Readonly<Record<string, number>>;
export const contributionKey = (quarter: Quarter, measure: string): string => `${quarter}|${measure}`;

const difference = (before: Measures, after: Measures): [string, number][] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name): [string, number] => [name, (after[name] ?? 0) - (before[name] ?? 0)])
    .filter(([, delta]) => delta !== 0);

/**
 * The changes of a company's measures per quarter of a period: each quarter holds what is different at its end from the end of the
 * quarter before, so that a sum from the start gives the standing at the end of any quarter.
 */
export const contributionOf = (facts: CompanyFacts, rules: ProgrammeRules, period: FundingPeriod): Contribution => {
  let before: Measures = {};
  const entries: [string, number][] = [];
  for (const quarter of quartersBetween(period.firstQuarter, period.lastQuarter)) {
    const after = measuresOn(facts, rules, period, lastDayOf(quarter));
    entries.push(
      ...difference(before, after).map(([name, delta]): [string, number] => [contributionKey(quarter, name), delta]),
    );
    before = after;
  }
  return Object.fromEntries(entries);
};

/** New minus old, key by key: what must be added to the totals. Keys without a difference are left out. */
export const contributionDifference = (before: Contribution, after: Contribution): Contribution =>
  Object.fromEntries(difference(before, after));

/** Adds contributions up, as a rebuild and the nightly check do. */
export const sumOfContributions = (contributions: Iterable<Contribution>): Contribution => {
  const sums = new Map<string, number>();
  for (const contribution of contributions)
    for (const [key, delta] of Object.entries(contribution)) sums.set(key, (sums.get(key) ?? 0) + delta);
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0));
};
