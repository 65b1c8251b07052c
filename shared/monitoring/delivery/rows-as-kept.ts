import { formatDate, formatDayOf } from '../../kernel/format.ts';
import type { LeaverDelivery } from './schema.ts';

/** What an archive says of the rows of a delivery, in words of whoever reads it later: kept, or removed since when and why. */
export const rowsAsKept = ({ id, statement, sha256, counts, rowsRemoved }: LeaverDelivery) => ({
  id,
  referenceDate: statement.referenceDate,
  ...(sha256 === undefined ? {} : { sha256 }),
  ...(counts ? { counts } : {}),
  rows: rowsRemoved
    ? {
        state: 'removed' as const,
        ...rowsRemoved,
        explanation: `De rijen zijn op ${formatDayOf(rowsRemoved.at)} verwijderd: ${rowsRemoved.years} jaar na 31 december van het jaar van de laatste betaling (${formatDate(rowsRemoved.lastPaidOn)}). Opnieuw meten kan niet meer; de hashes van de rijen staan in de invoer van de meting.`,
      }
    : { state: 'kept' as const },
});
