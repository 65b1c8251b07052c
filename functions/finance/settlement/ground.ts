import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { MayChange } from '../../programme/may-change.ts';
import { paymentsMayEnd } from '../payments/standing.ts';
import { raiseRegister, type SettlementRepository } from './repository.ts';
import { readFrom, standingOver } from './standing.ts';

const refused = (reason: string): Result<never, Failure> => fail({ code: 'notAllowedNow', reason });

/**
 * The ground of a settlement does not move under it. While one over the period waits or stands, target, agreement and certified amounts
 * stay as they are (`settlementStands`): the agency reopens or returns it first, and says why. Payments go on once it is settled, since the balance
 * is paid then, and wait while it waits (`settlementWaits`). What is written with a change raises the registers: a settlement that is
 * prepared at the same moment is prepared anew over it.
 */
export const groundOf = (
  repository: Pick<SettlementRepository, 'ofPeriod'>,
): { readonly ofSettlement: MayChange; readonly ofPayments: MayChange } => ({
  ofSettlement: async (period) => {
    const seen = await readFrom(repository, period);
    return standingOver(seen, period).length > 0 ? refused('settlementStands') : ok(seen.map(raiseRegister));
  },
  ofPayments: async (period) => {
    const seen = await readFrom(repository, period);
    const isWaiting = standingOver(seen, period).some(({ state }) => state === 'prepared');
    return isWaiting ? refused('settlementWaits') : ok([...seen.map(raiseRegister), paymentsMayEnd]);
  },
});
