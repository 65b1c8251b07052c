import type { AgencyDashboard, PartnershipFigures } from '../../../shared/figures/schema.ts';
import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Cents } from '../../../shared/kernel/money.ts';

/** Realised companies under the rule in force. */
export const realisedOf = ({ current, countingRule }: Pick<PartnershipFigures, 'current' | 'countingRule'>): number =>
  current.realised[countingRule];

export type Headline =
  | { readonly kind: 'ofTarget'; readonly realised: number; readonly target: number }
  | { readonly kind: 'withoutTarget'; readonly realised: number }
  | { readonly kind: 'none' };

/** What a partnership's dashboard has to say first: how many of how many. */
export const headlineOf = (figures: Pick<PartnershipFigures, 'current' | 'countingRule' | 'target'>): Headline => {
  const realised = realisedOf(figures);
  if (figures.target) return { kind: 'ofTarget', realised, target: figures.target.companies };
  return realised === 0 ? { kind: 'none' } : { kind: 'withoutTarget', realised };
};

export type PaceFinding =
  | { readonly kind: 'reached' | 'unknown' }
  | { readonly kind: 'past'; readonly realised: number; readonly target: number }
  | { readonly kind: 'enough' | 'short'; readonly difference: number; readonly by: IsoDate }
  | { readonly kind: 'exactly'; readonly by: IsoDate };

type PaceFigures = Pick<PartnershipFigures, 'current' | 'countingRule' | 'target' | 'forecast' | 'period' | 'on'>;

/** Whether today's pace brings the target within reach at the end of the period. */
export const paceFindingOf = (figures: PaceFigures): PaceFinding => {
  const { target, forecast, period, on } = figures;
  const realised = realisedOf(figures);
  if (!target) return { kind: 'unknown' };
  if (realised >= target.companies) return { kind: 'reached' };
  if (on >= period.to) return { kind: 'past', realised, target: target.companies };
  if (!forecast) return { kind: 'unknown' };
  const difference = forecast.expected - target.companies;
  if (difference === 0) return { kind: 'exactly', by: period.to };
  return { kind: difference > 0 ? 'enough' : 'short', difference: Math.abs(difference), by: period.to };
};

export type RegionFinding =
  | { readonly kind: 'none' | 'full' }
  | { readonly kind: 'gap'; readonly region: string }
  | { readonly kind: 'gaps'; readonly count: number };

/** Which reference regions have no realised company yet: together the partnerships must cover the Flemish Region (P:43-46). */
export const regionFindingOf = (
  perRegion: Readonly<Record<string, number>>,
  regions: readonly string[],
): RegionFinding => {
  const missing = regions.filter((region) => (perRegion[region] ?? 0) === 0);
  const [only] = missing;
  if (missing.length === regions.length) return { kind: 'none' };
  if (only === undefined) return { kind: 'full' };
  return missing.length === 1 ? { kind: 'gap', region: only } : { kind: 'gaps', count: missing.length };
};

/** The amount that a cut would be today, or nothing when there is no target or no shortfall. */
export const cutTodayOf = ({ cutToday }: Pick<PartnershipFigures, 'cutToday'>): Cents | undefined =>
  cutToday && cutToday.cut > 0 ? cutToday.cut : undefined;

export type AgencyFinding =
  | { readonly kind: 'all'; readonly all: number }
  | { readonly kind: 'some'; readonly on: number; readonly all: number }
  | { readonly kind: 'one' | 'nobody'; readonly all: number }
  | { readonly kind: 'noTargets' | 'noPartnerships' };

/** How many partnerships stand at least where they should stand today. */
export const agencyFindingOf = ({ partnerships }: Pick<AgencyDashboard, 'partnerships'>): AgencyFinding => {
  if (partnerships.length === 0) return { kind: 'noPartnerships' };
  const judged = partnerships.filter(({ progressBand }) => progressBand !== 'none');
  const all = judged.length;
  if (all === 0) return { kind: 'noTargets' };
  const on = judged.filter(({ progressBand }) => progressBand === 'above' || progressBand === 'on').length;
  if (on === all) return { kind: 'all', all };
  if (on === 0) return { kind: 'nobody', all };
  return on === 1 ? { kind: 'one', all } : { kind: 'some', on, all };
};

/** Companies on their way: not counted yet, in any open phase. */
export const underwayOf = ({ pipeline }: Pick<PartnershipFigures['current'], 'pipeline'>): number =>
  Object.values(pipeline).reduce((sum, count) => sum + count, 0);

const MONTHS_PER_DAY = 12 / 365.25;
/** Companies a month, of a pace in companies a day. */
export const perMonth = (pacePerDay: number): number => pacePerDay / MONTHS_PER_DAY;
