import type { IsoDate } from '../kernel/dates.ts';
import { FUNDING_PERIODS, fundingPeriodOn } from './funding-periods.ts';
import type { FundingPeriod, ProgrammeRules, RuleContent } from './schema.ts';

type Dated = Pick<ProgrammeRules, 'version' | 'validFrom' | 'periods'>;

/** Newest first: by the day from which they hold, then by version. */
export const newestFirst = (a: Dated, b: Dated): number =>
  `${b.validFrom}#${b.version}`.localeCompare(`${a.validFrom}#${a.version}`, 'en', { numeric: true });

/**
 * The version that holds for a funding period on a day: of those that are for the period, the newest that took effect. After the period it
 * is the one that held at its end: what was settled keeps the rules of its time.
 */
export const versionOn = <Version extends Dated>(
  versions: readonly Version[],
  day: IsoDate,
  period: FundingPeriod = fundingPeriodOn(day),
): Version | undefined => {
  const on = day < period.to ? day : period.to;
  return versions
    .toSorted(newestFirst)
    .find(({ validFrom, periods }) => validFrom <= on && periods.includes(period.number));
};

/** What another version would take the place of: the version that holds on its first day, for each period that it is for. */
export const replacedBy = <Version extends Dated>(
  versions: readonly Version[],
  { validFrom, periods }: Pick<ProgrammeRules, 'validFrom' | 'periods'>,
): Version[] => {
  const found = FUNDING_PERIODS.filter(({ number }) => periods.includes(number)).flatMap(
    (period) => versionOn(versions, validFrom, period) ?? [],
  );
  return [...new Set(found)];
};

/** The number of the next version: versions are counted within the year from which they hold. */
export const nextVersion = (versions: readonly Dated[], validFrom: IsoDate): string => {
  const year = validFrom.slice(0, 4);
  const numbers = versions.flatMap(({ version }) => (version.startsWith(`${year}-`) ? [Number(version.slice(5))] : []));
  return `${year}-${Math.max(0, ...numbers) + 1}`;
};

/** The rules of a version, without what stands around them. */
export const contentOf = ({ version, validFrom, periods, note, reasons, ...content }: ProgrammeRules): RuleContent =>
  content;
