import { addCents, type Cents, cents, subtractCents } from '../kernel/money.ts';
import type { Payment } from './schema.ts';

/** What the agency paid, less what it got back. */
export const paidIn = (payments: readonly Pick<Payment, 'kind' | 'amount'>[]): Cents =>
  addCents(...payments.map(({ kind, amount }) => (kind === 'recovery' ? subtractCents(cents(0), amount) : amount)));
