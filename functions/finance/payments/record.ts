import type { PaymentInput } from '../../../shared/finance/requests.ts';
import type { Payment } from '../../../shared/finance/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../../shared/kernel/errors.ts';
import { paymentIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, type Result } from '../../../shared/kernel/result.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { Author } from '../../audit/event.ts';
import { derivedId } from '../../platform/derived-id.ts';
import type { MayChange } from '../../programme/may-change.ts';
import { type LedgerDependencies, type Repeatable, takenBack, writeEntry } from '../ledger.ts';
import { type PaymentRepository, putPayment } from './repository.ts';

export type PaymentDependencies = Pick<LedgerDependencies, 'commit' | 'system'> & {
  readonly repository: PaymentRepository;
  readonly mayChange: MayChange;
};

/** Records a payment to the promotor, or what was got back from it. The same request sent again records nothing. Errors: `settlementWaits`. */
export const recordPayment =
  (dependencies: PaymentDependencies) =>
  async (
    author: Author,
    period: FundingPeriod,
    input: PaymentInput,
    { idempotencyKey }: Repeatable = {},
  ): Promise<Result<void, Failure>> => {
    const { mayChange, system } = dependencies;
    const now = system.now();
    if (input.on > dayOf(now)) return fail(invalidField('/on', 'inFuture'));
    // The balance of a period is paid after it: it has a first day and no last one.
    if (input.on < period.from) return fail(invalidField('/on', 'outsidePeriod'));
    const entry: Payment = { ...input, id: paymentIdSchema.parse(system.newId('pay')), recordedAt: now };
    const action = 'payment.recorded';
    return writeEntry(dependencies)(author, { entry, put: putPayment, action, idempotencyKey, mayChange });
  };

/** Takes a payment back that was recorded by mistake: once, by an entry of its own. */
export const reversePayment =
  (dependencies: PaymentDependencies) =>
  async (
    author: Author,
    { period, id, reason }: { readonly period: number; readonly id: Payment['id']; readonly reason: string },
  ): Promise<Result<void, Failure>> => {
    const { repository, mayChange, system } = dependencies;
    const found = (await repository.payments(period)).find((payment) => payment.id === id);
    const back = takenBack(found, reason);
    if (!back.ok) return back;
    const entry = {
      ...back.value,
      id: paymentIdSchema.parse(derivedId('pay', ['takenBack', id])),
      recordedAt: system.now(),
    };
    const action = 'payment.takenBack';
    const written = await writeEntry(dependencies)(author, { entry, put: putPayment, action, mayChange });
    if (written.ok || written.error.code !== 'conflict') return written;
    return fail({ code: 'notAllowedNow', reason: 'takenBackAlready' });
  };
