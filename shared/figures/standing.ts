import { addQuarters, type Quarter, quartersBetween } from '../kernel/dates.ts';
import type { FundingPeriod, ProgrammeRules } from '../programme/schema.ts';
import { type Contribution, contributionKey } from './measures.ts';
import type { PartnershipFigures, Standing } from './schema.ts';

/** The totals of a partnership in a period: the sum of its companies' contributions. */
export type Totals = Contribution;

type Reader = (measure: string) => number;

const readerUpTo =
  (totals: Totals, quarters: readonly Quarter[]): Reader =>
  (measure) =>
    quarters.reduce((sum, quarter) => sum + (totals[contributionKey(quarter, measure)] ?? 0), 0);

const standingFrom = (quarter: Quarter, read: Reader): Standing => ({
  quarter,
  realised: {
    supported: read('realised.supported'),
    completed: read('realised.completed'),
    verified: read('realised.verified'),
  },
  realisedWithoutPublicBodies: {
    supported: read('realisedWithoutPublicBodies.supported'),
    completed: read('realisedWithoutPublicBodies.completed'),
    verified: read('realisedWithoutPublicBodies.verified'),
  },
  pipeline: {
    lead: read('pipeline.lead'),
    intake: read('pipeline.intake'),
    diagnosis: read('pipeline.diagnosis'),
    plan: read('pipeline.plan'),
    implementation: read('pipeline.implementation'),
  },
  completedNotCounted: read('completedNotCounted'),
  stopped: read('stopped'),
  inSupport: read('inSupport'),
  inSupportSme: read('inSupportSme'),
  inSupportPublicBody: read('inSupportPublicBody'),
  adapted: read('adapted'),
  adaptedWithEvidence: read('adaptedWithEvidence'),
});

/** The quarters of a period up to and including one. Of a period that is still to begin the first, with what is under way. */
const quartersUpTo = ({ firstQuarter, lastQuarter }: FundingPeriod, until: Quarter): [Quarter, ...Quarter[]] => {
  const last = until < lastQuarter ? until : lastQuarter;
  return [firstQuarter, ...quartersBetween(addQuarters(firstQuarter, 1), last)];
};

/** How things stood at the end of each quarter of a period, up to and including one. */
export const standingsUpTo = (totals: Totals, period: FundingPeriod, until: Quarter): Standing[] => {
  const quarters = quartersUpTo(period, until);
  return quarters.map((quarter, index) => standingFrom(quarter, readerUpTo(totals, quarters.slice(0, index + 1))));
};

/** Realised companies per reference region at the end of a quarter; regions without any are left out. */
export const regionsUpTo = (totals: Totals, period: FundingPeriod, until: Quarter): Record<string, number> => {
  const read = readerUpTo(totals, quartersUpTo(period, until));
  const measures = new Set(Object.keys(totals).flatMap((key) => /\|(region\..+)$/.exec(key)?.[1] ?? []));
  return Object.fromEntries(
    [...measures]
      .map((measure): [string, number] => [measure.slice('region.'.length), read(measure)])
      .filter(([, count]) => count > 0),
  );
};

/**
 * The number that counts for the settlement: the variant in force, with or without public bodies (*open* `publicBodyCounts`).
 * The other figures are always shown beside it.
 */
export const realisedUnder =
  (rules: Pick<ProgrammeRules, 'countingRule' | 'publicBodyCounts'>) =>
  (standing: Standing): number =>
    (rules.publicBodyCounts ? standing.realised : standing.realisedWithoutPublicBodies)[rules.countingRule];

/** Completed companies that count only once the agency verified them; none where the rule in force does not ask for it. */
export const waitingForVerification = ({
  current,
  countingRule,
}: Pick<PartnershipFigures, 'current' | 'countingRule'>): number =>
  countingRule === 'verified' ? Math.max(0, current.realised.completed - current.realised.verified) : 0;
