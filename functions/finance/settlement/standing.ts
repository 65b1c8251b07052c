import { periodsCoveredBy, type Settlement } from '../../../shared/finance/settlement/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { SettlementRepository, SettlementsOfPeriod } from './repository.ts';

/**
 * What is settled and struck of a period and of every later one, whose settlement may be over this period too (*open* `settlementHorizon`).
 * Nothing of an earlier one rests on what is of a later.
 */
export const readFrom = (
  { ofPeriod }: Pick<SettlementRepository, 'ofPeriod'>,
  period: number,
): Promise<SettlementsOfPeriod[]> =>
  Promise.all(FUNDING_PERIODS.filter(({ number }) => number >= period).map(({ number }) => ofPeriod(number)));

type Standing = Extract<Settlement, { state: 'prepared' | 'settled' }>;
const isStanding = (settlement: Settlement): settlement is Standing =>
  settlement.state === 'prepared' || settlement.state === 'settled';

/** The settlements over a period that wait for their decision or stand: what changes in that period takes their ground away. */
export const standingOver = (seen: readonly SettlementsOfPeriod[], period: number): Standing[] =>
  seen
    .flatMap(({ settlements: [last] }) => last ?? [])
    .filter(isStanding)
    .filter((settlement) => periodsCoveredBy(settlement).includes(period));
