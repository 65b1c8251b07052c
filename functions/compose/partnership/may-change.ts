import { groundOf } from '../../finance/settlement/ground.ts';
import { settlementRepository } from '../../finance/settlement/repository.ts';
import { onceExtended } from '../../partnership/closing/extended.ts';
import { closingRepository } from '../../partnership/closing/repository.ts';
import type { Table } from '../../platform/dynamo/client.ts';

/** What may change of a period in one partnership: between the decision that it goes on and the settlement that rests on it. */
export const mayChangeIn = (table: Table) => {
  const { extension } = closingRepository(table);
  const { ofSettlement, ofPayments } = groundOf(settlementRepository(table));
  return {
    /** Target and agreement. */
    agreed: onceExtended(extension, ofSettlement),
    /** No settlement rests on a budget: what partners divide stands in their agreement. */
    budget: onceExtended(extension),
    certified: ofSettlement,
    paid: ofPayments,
  };
};
