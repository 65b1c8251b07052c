import { normRows } from '../../shared/figures/norms.ts';
import { partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { AgencyDashboard, PartnershipFigures } from '../../shared/figures/schema.ts';
import { dayOf, instant, quarter } from '../../shared/kernel/dates.ts';
import { cents } from '../../shared/kernel/money.ts';
import { type Target, targetSchema } from '../../shared/partnership/schema.ts';
import { DEFAULT_RULES } from '../../shared/programme/default-rules.ts';
import { FUNDING_PERIODS } from '../../shared/programme/funding-periods.ts';
import type { ProgrammeRules } from '../../shared/programme/schema.ts';

export const QUARTER = quarter('2026/Q3');
export const RETRIEVED = instant('2026-10-05T05:07:00.000Z');

/** What a quarter added to a partnership's counts, by measure. */
type Added = Readonly<Record<string, number>>;

/** A partnership that is a little behind: 412 of 480, 34 of them in the third quarter of 2026 after 25 in the second. */
export const ADDED: Readonly<Record<string, Added>> = {
  '2024/Q4': { 'realised.completed': 100, inSupport: 200, inSupportSme: 150, adapted: 120, adaptedWithEvidence: 110 },
  '2025/Q4': { 'realised.completed': 253, inSupport: 220, inSupportSme: 190, 'region.kempen': 90, adapted: 250 },
  '2026/Q2': { 'realised.completed': 25, 'pipeline.plan': 20, 'pipeline.implementation': 48, adaptedWithEvidence: 250 },
  '2026/Q3': { 'realised.completed': 34, completedNotCounted: 12, 'region.limburg': 20, inSupport: 10, adapted: 20 },
};

const totalsOf = (added: Readonly<Record<string, Added>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(added).flatMap(([when, measures]) =>
      Object.entries(measures).map(([measure, count]): [string, number] => [`${when}|${measure}`, count]),
    ),
  );

export const TARGET: Target = targetSchema.parse({
  companies: 480,
  yearly: [
    { year: 2024, companies: 120 },
    { year: 2025, companies: 380 },
  ],
  grantedSubsidy: cents(100_000_000),
  period: 1,
  version: 1,
  updatedAt: '2024-01-01T00:00:00.000Z',
});

type Sample = {
  readonly id?: string;
  readonly added?: Readonly<Record<string, Added>>;
  readonly target?: Target | undefined;
  readonly rules?: ProgrammeRules;
  readonly retrievedAt?: string;
};

/** Figures as the figures capability works them out, from counts that a test chooses. */
export const figuresOf = (sample: Sample = {}): PartnershipFigures => {
  const { id = 'alfa', added = ADDED, rules = DEFAULT_RULES } = sample;
  const retrievedAt = instant(sample.retrievedAt ?? RETRIEVED);
  return partnershipFigures({
    partnershipId: id,
    totals: totalsOf(added),
    target: 'target' in sample ? sample.target : TARGET,
    period: FUNDING_PERIODS[0],
    rules,
    today: dayOf(retrievedAt),
    retrievedAt,
    quarter: QUARTER,
  });
};

export const dashboardOf = (partnerships: readonly PartnershipFigures[]): AgencyDashboard => ({
  period: FUNDING_PERIODS[0],
  on: partnerships[0]?.on ?? dayOf(RETRIEVED),
  quarter: QUARTER,
  retrievedAt: RETRIEVED,
  rulesVersion: DEFAULT_RULES.version,
  partnerships: [...partnerships],
  norms: normRows(partnerships, DEFAULT_RULES),
  perRegion: Object.fromEntries(partnerships.map(({ partnershipId, perRegion }) => [partnershipId, perRegion])),
});
