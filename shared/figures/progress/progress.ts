import { type Instant, type IsoDate, type Quarter, quarterOf } from '../../kernel/dates.ts';
import type { MemberId } from '../../kernel/ids.ts';
import { agreementOn } from '../../partnership/agreement/in-force.ts';
import type { Agreement } from '../../partnership/agreement/schema.ts';
import type { Target } from '../../partnership/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../../programme/schema.ts';
import { bandOf } from '../bands.ts';
import { expectedOn, forecastOf } from '../forecast.ts';
import { realisedUnder, standingsUpTo, type Totals } from '../standing.ts';
import { type Dimension, dimensionMeasure } from './dimensions.ts';
import { WITHOUT_MEMBER } from './keys.ts';
import { countedPerQuarter, keysOf } from './per-quarter.ts';
import type { Progress, ProgressRow } from './schema.ts';

export type ProgressInput = {
  readonly partnershipId: string;
  readonly totals: Totals;
  readonly target: Target | undefined;
  readonly agreements: readonly Agreement[];
  /** Those that bear a budget on the day: they are shown also when nothing counts for them yet. */
  readonly partners: readonly MemberId[];
  readonly period: FundingPeriod;
  readonly rules: ProgrammeRules;
  /** The day of the figures, within the period. */
  readonly on: IsoDate;
  readonly retrievedAt: Instant;
};

type Goal = { readonly target: number; readonly expected: number };

const sumOf = (rows: readonly Pick<ProgressRow, 'realised'>[]): number =>
  rows.reduce((sum, { realised }) => sum + realised, 0);

/** Furthest behind first; where nothing was agreed on, the largest first. */
const byUrgency = (one: ProgressRow, other: ProgressRow): number =>
  (other.behind ?? -1) - (one.behind ?? -1) || other.realised - one.realised || (one.key < other.key ? -1 : 1);

const againstGoal = (realised: number, { target, expected }: Goal): Partial<ProgressRow> => {
  const expectedByNow = Math.round(expected);
  return { target, expectedByNow, behind: Math.max(0, expectedByNow - realised) };
};

/** The rows of one dimension. */
const rowsOf = (
  { totals, period, on }: ProgressInput,
  quarters: readonly Quarter[],
  keys: readonly string[],
  { dimension, goalOf }: { readonly dimension: Dimension; readonly goalOf: (key: string) => Goal | undefined },
): ProgressRow[] =>
  keys.map((key) => {
    const counted = countedPerQuarter(totals, quarters, dimensionMeasure(dimension, key));
    const realised = counted.at(-1)?.count ?? 0;
    const goal = goalOf(key);
    const forecast = forecastOf(counted, ({ count }) => count, period, on);
    const share = goal && goal.expected > 0 ? realised / goal.expected : undefined;
    return {
      key,
      realised,
      ...(goal ? againstGoal(realised, goal) : {}),
      ...(forecast ? { forecast } : {}),
      band: bandOf(share, 1, 'share'),
    };
  });

/** What a partner took on, and where it should stand: on the same line as the whole, which alone has yearly steps. */
const goalsOf = ({ target, period, on, agreements }: ProgressInput) => {
  const agreement = agreementOn(agreements, on);
  const goalOf = (key: string): Goal | undefined => {
    const companies = agreement?.members.find(({ memberId }) => memberId === key)?.companies;
    if (!target || companies === undefined) return undefined;
    return { target: companies, expected: (expectedOn(target, period, on) * companies) / target.companies };
  };
  return { agreement, goalOf };
};

/** Progress and forecast per partner, region, size and theme, from the totals of the partnership alone: no other reads. */
export const progressOf = (input: ProgressInput): Progress => {
  const { partnershipId, totals, target, partners, period, rules, on, retrievedAt } = input;
  const standings = standingsUpTo(totals, period, quarterOf(on));
  const current = standings.at(-1);
  if (!current) throw new Error('A period has at least one quarter');
  const quarters = standings.map(({ quarter }) => quarter);
  const realised = realisedUnder(rules)(current);
  const { agreement, goalOf } = goalsOf(input);
  const inPipelineOf = (key: string) =>
    countedPerQuarter(totals, quarters, dimensionMeasure('pipelineMember', key)).at(-1)?.count ?? 0;
  const memberKeys = new Set([...partners, ...keysOf(totals, 'member'), ...keysOf(totals, 'pipelineMember')]);
  const members = rowsOf(input, quarters, [...memberKeys], { dimension: 'member', goalOf })
    .map((row) => ({ ...row, inPipeline: inPipelineOf(row.key) }))
    .filter(({ key, ...row }) => partners.some((id) => id === key) || row.realised > 0 || row.inPipeline > 0);
  const withoutMember = realised - sumOf(members);
  const plain = (dimension: Dimension): ProgressRow[] =>
    rowsOf(input, quarters, keysOf(totals, dimension), { dimension, goalOf: () => undefined })
      .filter((row) => row.realised > 0)
      .toSorted(byUrgency);
  const sizes = plain('size');
  return {
    partnershipId,
    period,
    rulesVersion: rules.version,
    countingRule: rules.countingRule,
    on,
    retrievedAt,
    realised,
    ...(target ? { target: target.companies, weight: target.weight } : {}),
    further: (target?.further ?? []).map((one) => ({ ...one, realised: current[one.measure] })),
    ...(agreement ? { agreement: { number: agreement.number, validFrom: agreement.validFrom } } : {}),
    // Each realised company has exactly one size.
    isComplete: sumOf(sizes) === realised,
    members: [
      ...members.toSorted(byUrgency),
      ...(withoutMember > 0 ? [{ key: WITHOUT_MEMBER, realised: withoutMember, band: 'none' as const }] : []),
    ],
    regions: plain('region'),
    sizes,
    themes: plain('theme'),
  };
};
