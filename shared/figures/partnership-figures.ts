import { resultsCut } from '../finance/results-cut.ts';
import { type Instant, type IsoDate, lastDayOf, type Quarter, quarterOf } from '../kernel/dates.ts';
import type { Target } from '../partnership/schema.ts';
import type { FundingPeriod, ProgrammeRules } from '../programme/schema.ts';
import { bandOf } from './bands.ts';
import { expectedOn, forecastOf } from './forecast.ts';
import type { CutExplanation, PartnershipFigures } from './schema.ts';
import { realisedUnder, regionsUpTo, standingsUpTo, type Totals } from './standing.ts';

export type FiguresInput = {
  readonly partnershipId: string;
  readonly totals: Totals;
  readonly target: Target | undefined;
  readonly period: FundingPeriod;
  readonly rules: ProgrammeRules;
  readonly today: IsoDate;
  readonly retrievedAt: Instant;
  /** A quarter that is past, or nothing for today. */
  readonly quarter?: Quarter | undefined;
};

/** The day of the figures: today, but never after the period or after the quarter that was asked for. */
export const dayOfFigures = (period: FundingPeriod, today: IsoDate, quarter?: Quarter): IsoDate => {
  const end = quarter === undefined ? period.to : lastDayOf(quarter);
  const bound = end < period.to ? end : period.to;
  return today < bound ? today : bound;
};

/**
 * The base that a shortfall is cut from. Until settlements say what was accepted, the granted subsidy stands in for it and the
 * explanation says so.
 */
const explainCut = (target: Target, realised: number, rules: ProgrammeRules): CutExplanation => {
  const accepted = rules.settlementBase === 'acceptedPublicPart' ? target.acceptedPublicPart : undefined;
  const base = accepted ?? target.grantedSubsidy;
  const { shortfall, cut, split } = resultsCut({ base, target: target.companies, realised, rules });
  return {
    base,
    baseKind: rules.settlementBase,
    baseIsProvisional: accepted === undefined && rules.settlementBase !== 'grantedSubsidy',
    percent: rules.resultsFundingPercent,
    target: target.companies,
    realised,
    shortfall,
    cut,
    split: { ...split },
  };
};

/** Everything a dashboard shows of one partnership, from its totals, its target and the rules: no other reads. */
export const partnershipFigures = (input: FiguresInput): PartnershipFigures => {
  const { partnershipId, totals, target, period, rules, today, retrievedAt } = input;
  const on = dayOfFigures(period, today, input.quarter);
  const perQuarter = standingsUpTo(totals, period, quarterOf(on));
  const current = perQuarter.at(-1);
  if (!current) throw new Error('A period has at least one quarter');
  const previous = perQuarter.at(-2);
  const realisedIn = realisedUnder(rules);
  const realised = realisedIn(current);
  const forecast = forecastOf(perQuarter, realisedIn, period, on);
  const expectedByNow = target && expectedOn(target, period, on);
  const progress = expectedByNow === undefined || expectedByNow === 0 ? undefined : realised / expectedByNow;
  return {
    partnershipId,
    period,
    rulesVersion: rules.version,
    countingRule: rules.countingRule,
    on,
    retrievedAt,
    ...(target ? { target } : {}),
    current,
    ...(previous ? { previous } : {}),
    perQuarter,
    perRegion: regionsUpTo(totals, period, current.quarter),
    ...(expectedByNow === undefined ? {} : { expectedByNow: Math.round(expectedByNow) }),
    ...(progress === undefined ? {} : { progress }),
    progressBand: bandOf(progress, 1, 'share'),
    earlyWarning: progress !== undefined && progress < rules.earlyWarningShare,
    ...(forecast ? { forecast } : {}),
    ...(target && on >= period.from ? { cutToday: explainCut(target, realised, rules) } : {}),
    ...(target && forecast ? { cutForecast: explainCut(target, forecast.expected, rules) } : {}),
  };
};
