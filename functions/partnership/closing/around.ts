import type { PartnershipFigures } from '../../../shared/figures/schema.ts';
import { waitingForVerification } from '../../../shared/figures/standing.ts';
import type { Budget, CertifiedAmount, OwnContribution } from '../../../shared/finance/schema.ts';
import type { Settlement } from '../../../shared/finance/settlement/schema.ts';
import { type IsoDate, type Quarter, quarterOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { QuarterlyNote } from '../../../shared/note/schema.ts';
import { agreementOn } from '../../../shared/partnership/agreement/in-force.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { unsettledBy } from '../../../shared/partnership/agreement/unsettled.ts';
import { accountsAtTheEnd } from '../../../shared/partnership/closing/accounts.ts';
import { bearersOn } from '../../../shared/partnership/members/roles.ts';
import type { Member, Target } from '../../../shared/partnership/schema.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { RulesOn } from '../../programme/rules.ts';
import type { AroundClosing, ClosingDependencies } from './dependencies.ts';

/** What the end of a period is told by, through the capabilities that keep it. */
export type ClosingSources = {
  readonly figures: (request: { readonly period: number }) => Promise<Result<PartnershipFigures, Failure>>;
  readonly members: () => Promise<Member[]>;
  readonly agreements: (period: number) => Promise<Agreement[]>;
  readonly target: (period: number) => Promise<Target | undefined>;
  readonly budget: (period: number) => Promise<Budget | undefined>;
  readonly certified: (period: number) => Promise<CertifiedAmount[]>;
  readonly contributions: (period: number) => Promise<OwnContribution[]>;
  /** The last one of the period, or the period in whose settlement it comes (*open* `settlementHorizon`). */
  readonly settlement: (period: FundingPeriod) => Promise<{
    readonly last: Settlement | undefined;
    readonly settledWith: number | undefined;
  }>;
  readonly note: (quarter: Quarter) => Promise<QuarterlyNote | undefined>;
  readonly rulesOn: RulesOn;
};

const caseCounts = async ({ figures }: ClosingSources, { number }: FundingPeriod) => {
  const found = await figures({ period: number });
  if (!found.ok) throw new Error(`The figures of period ${number} were refused: ${found.error.code}`);
  const { pipeline, completedNotCounted } = found.value.current;
  return {
    openCases: Object.values(pipeline).reduce((sum, count) => sum + count, 0),
    completedNotCounted,
    waitingForVerification: waitingForVerification(found.value),
  };
};

/** An agreement is in force on the day that leaves nothing open between those who bear a budget. */
const agreementSettles = async (
  { agreements, members }: ClosingSources,
  { number }: FundingPeriod,
  day: IsoDate,
): Promise<boolean> => {
  const [versions, all] = await Promise.all([agreements(number), members()]);
  const inForce = agreementOn(versions, day);
  return inForce !== undefined && unsettledBy(inForce, bearersOn(all, day)).length === 0;
};

const accounts = async (sources: ClosingSources, period: FundingPeriod, day: IsoDate) => {
  const [budget, certified, contributions, rules] = await Promise.all([
    sources.budget(period.number),
    sources.certified(period.number),
    sources.contributions(period.number),
    sources.rulesOn(day, period),
  ]);
  return accountsAtTheEnd({ budget, certified, contributions }, period, rules);
};

const NOTHING_NEXT: AroundClosing['next'] = { target: false, budget: false, agreement: false };

/** What is there of the next period already. */
const ofNext = async (
  { target, budget, agreements }: ClosingSources,
  next: FundingPeriod | undefined,
): Promise<AroundClosing['next']> => {
  if (!next) return NOTHING_NEXT;
  const [promised, granted, versions] = await Promise.all([
    target(next.number),
    budget(next.number),
    agreements(next.number),
  ]);
  return {
    target: promised !== undefined,
    budget: granted !== undefined,
    agreement: versions.some(({ state }) => state === 'inForce'),
  };
};

/** How a partnership stands at the end of a period, from what every capability says of it. */
export const readAround =
  (sources: ClosingSources): ClosingDependencies['readAround'] =>
  async (period, next, today): Promise<AroundClosing> => {
    const day = today < period.to ? today : period.to;
    const [cases, settles, money, note, { last, settledWith }, ahead] = await Promise.all([
      caseCounts(sources, period),
      agreementSettles(sources, period, day),
      accounts(sources, period, day),
      sources.note(quarterOf(period.to)),
      sources.settlement(period),
      ofNext(sources, next),
    ]);
    return {
      ...cases,
      ...money,
      agreementSettles: settles,
      lastNoteAccepted: note?.state === 'accepted',
      settled: last?.state === 'settled',
      settledWith,
      next: ahead,
    };
  };
