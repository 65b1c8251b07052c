import type { PartnershipFigures, Standing } from '../../shared/figures/schema.ts';
import { waitingForVerification } from '../../shared/figures/standing.ts';
import { trendOf } from '../../shared/figures/trend.ts';
import { isoDate, type Quarter } from '../../shared/kernel/dates.ts';
import type { DueItem, Headline, NarrativeSentence, SentenceOf } from '../../shared/summary/sentences.ts';

/** How many unique companies were realised at the end of each quarter, the present one last. */
export type RealisedPerQuarter = readonly number[];

export const headlineOf = (realised: number, target: number | undefined): Headline =>
  target === undefined ? { key: 'realisedWithoutTarget', realised } : { key: 'realisedOfTarget', realised, target };

/** What a quarter added, beside what the quarter before added. A percentage of or from a negative number says nothing. */
export const volumeOf = (quarter: Quarter, realised: RealisedPerQuarter): SentenceOf<'volume'> => {
  const [last = 0, before = 0, earlier = 0] = realised.toReversed();
  const count = last - before;
  if (realised.length < 2) return { key: 'volume', quarter, count, trend: '' };
  const previous = before - earlier;
  const isComparable = count >= 0 && previous > 0;
  return { key: 'volume', quarter, count, previous, trend: isComparable ? trendOf(count, previous, 'count') : '' };
};

/** Where the target should stand on the day and, when that norm is missed, what is not there yet. */
export const normOf = (figures: PartnershipFigures, realised: number): NarrativeSentence[] => {
  const { on, expectedByNow, progress, progressBand: band, current } = figures;
  if (expectedByNow === undefined || progress === undefined) return [];
  const norm = { key: 'norm', on, expected: expectedByNow, realised, share: progress, band } as const;
  const { plan: planned, implementation: implementing } = current.pipeline;
  const isMissed = band === 'under' || band === 'far';
  return isMissed && planned + implementing > 0 ? [norm, { key: 'stillUnderway', planned, implementing }] : [norm];
};

export const completedNotCountedOf = ({ completedNotCounted: count }: Standing): NarrativeSentence[] =>
  count > 0 ? [{ key: 'completedNotCounted', count }] : [];

/** Those below the share of the rules are named; a partnership's own summary names nobody. */
export const earlyWarningOf = (isWarned: boolean, share: number, partnershipIds: string[] = []): NarrativeSentence[] =>
  isWarned ? [{ key: 'earlyWarning', share, partnershipIds }] : [];

export const forecastOf = ({ forecast, period }: PartnershipFigures): NarrativeSentence[] => {
  if (!forecast) return [];
  const { expected, low, high } = forecast;
  return [{ key: 'forecast', on: period.to, expected, low, high }];
};

export const cutOf = ({ cutToday, cutForecast, settledOnce }: PartnershipFigures): NarrativeSentence[] => {
  if (!cutToday) return [];
  const { cut: today, baseIsProvisional: provisional } = cutToday;
  return [
    {
      key: 'cut',
      today,
      provisional,
      ...(cutForecast ? { forecast: cutForecast.cut } : {}),
      ...(settledOnce ? { settledOnce } : {}),
    },
  ];
};

/** The next step of the target, unless it is reached: of the first year that ends after the quarter, or of the whole period. */
export const yearlyStepOf = ({ target, on, period }: PartnershipFigures, realised: number): DueItem[] => {
  if (!target) return [];
  const yearly = target.yearly.map(({ year, companies }) => ({ on: isoDate(`${year}-12-31`), step: companies }));
  const next = [...yearly, { on: period.to, step: target.companies }].find((step) => step.on > on);
  return next && next.step > realised ? [{ key: 'yearlyStep', ...next, missing: next.step - realised }] : [];
};

/** What stands between completed companies and the count: what the rule asks, and verification where the rule in force wants it. */
export const openOf = (figures: PartnershipFigures): DueItem[] => {
  const evidence = figures.current.completedNotCounted;
  const verification = waitingForVerification(figures);
  return [
    ...(evidence - verification > 0 ? [{ key: 'evidence', count: evidence - verification } as const] : []),
    ...(verification > 0 ? [{ key: 'verification', count: verification } as const] : []),
  ];
};
