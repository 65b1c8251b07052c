import { type PaymentsStanding, paymentsStandingOf } from '../../../shared/finance/payments-standing.ts';
import type { ClosedPeriod } from '../../../shared/partnership/closing/schema.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import type { SettlementRepository } from '../settlement/repository.ts';
import type { PaymentRepository } from './repository.ts';

/** One root for how the payments of a partnership stand, over all periods: the projector tells the agency of it. */
export const PAYMENTS_STANDING = { kind: 'finance', id: 'payments' } as const;

/** Goes along with every change by which payments may end, go on, or have another last day. */
export const paymentsMayEnd: Change = { kind: 'raise', root: PAYMENTS_STANDING };

type Sources = {
  readonly payments: Pick<PaymentRepository, 'payments'>;
  readonly settlements: Pick<SettlementRepository, 'ofPeriod'>;
  readonly closed: (period: number) => Promise<ClosedPeriod | undefined>;
};

/** How the payments to this partnership stand, from its ledgers: two queries and one read per period. */
export const readPaymentsStanding =
  ({ payments, settlements, closed }: Sources) =>
  async (): Promise<PaymentsStanding> => {
    const perPeriod = await Promise.all(
      FUNDING_PERIODS.map(async ({ number }) => {
        const [paid, settled, ended] = await Promise.all([
          payments.payments(number),
          settlements.ofPeriod(number),
          closed(number),
        ]);
        return { paid, settled: settled.settlements.slice(0, 1), ended: ended ? [ended] : [] };
      }),
    );
    return paymentsStandingOf({
      payments: perPeriod.flatMap(({ paid }) => paid),
      settlements: perPeriod.flatMap(({ settled }) => settled),
      closed: perPeriod.flatMap(({ ended }) => ended),
    });
  };
