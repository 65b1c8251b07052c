import * as z from 'zod';
import { type IsoDate, isoDateSchema } from '../kernel/dates.ts';
import type { ClosedPeriod } from '../partnership/closing/schema.ts';
import { paidIn } from './paid.ts';
import type { Payment } from './schema.ts';
import { periodsCoveredBy, type Settlement } from './settlement/schema.ts';

/** Whether the agency will still pay a partnership, and when it last did. From the last payment on run the terms for which records are kept. */
export const paymentsStandingSchema = z.object({
  /** The last period is closed, every settlement stands, and what it asked to be paid or paid back was. */
  over: z.boolean(),
  /** The day of the last payment to the promotor; nothing when there was none. */
  lastPaidOn: isoDateSchema.optional(),
});
export type PaymentsStanding = z.infer<typeof paymentsStandingSchema>;

type Settled = Extract<Settlement, { state: 'settled' }>;

/** What a partnership recorded of its money, over all periods. */
export type PaymentFacts = {
  readonly payments: readonly Payment[];
  /** The newest settlement of each period that has one. */
  readonly settlements: readonly Settlement[];
  readonly closed: readonly ClosedPeriod[];
};

const FIRST = 1;
const SECOND = 2;

/** The last period of the partnership; nothing while it may still have a next one, or its last is not closed. */
const lastPeriodOf = (closed: readonly ClosedPeriod[]): number | undefined => {
  if (closed.some(({ period }) => period === SECOND)) return SECOND;
  return closed.find(({ period }) => period === FIRST)?.next === 'notExtended' ? FIRST : undefined;
};

/** What a settlement asked for in either direction was paid since it was prepared; what was paid before stands in it. */
const isPaid = (settlement: Settled, payments: readonly Payment[]): boolean => {
  const covered = periodsCoveredBy(settlement);
  const since = payments.filter((one) => covered.includes(one.period) && one.recordedAt > settlement.preparedAt);
  return paidIn(since) === settlement.toPay - settlement.recovery;
};

/** Money that came back is no payment (to the beneficiary), and one that was taken back never was. */
const lastPaymentOf = (payments: readonly Payment[]): IsoDate | undefined => {
  const takenBack = new Set(payments.map(({ reverses }) => reverses));
  return payments
    .filter(({ id, kind, reverses }) => kind !== 'recovery' && reverses === undefined && !takenBack.has(id))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
};

/** How the payments to one partnership stand. A settlement that was reopened, or a balance that is still due, keeps them going. */
export const paymentsStandingOf = ({ payments, settlements, closed }: PaymentFacts): PaymentsStanding => {
  const lastPeriod = lastPeriodOf(closed);
  const own = settlements.filter(({ period }) => lastPeriod !== undefined && period <= lastPeriod);
  const standing = own.filter((one): one is Settled => one.state === 'settled');
  const covered = new Set(standing.flatMap(periodsCoveredBy));
  const lastPaidOn = lastPaymentOf(payments);
  return {
    over:
      lastPeriod !== undefined &&
      Array.from({ length: lastPeriod }, (_, index) => index + 1).every((period) => covered.has(period)) &&
      standing.every((settlement) => isPaid(settlement, payments)),
    ...(lastPaidOn === undefined ? {} : { lastPaidOn }),
  };
};
