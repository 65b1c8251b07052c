import { putCertifiedAmount } from '../../../functions/finance/certified/repository.ts';
import { amountIdOf } from '../../../functions/takeover/ids.ts';
import { isoDate } from '../../../shared/kernel/dates.ts';
import { type Cents, divideByWeights, proportionOf } from '../../../shared/kernel/money.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import type { Stage } from './stage.ts';

const REPORT = 'Tussentijds rapport 2024';
const CERTIFIED_ON = isoDate('2025-05-12');
const TAKEN_OVER_ON = isoDate('2025-09-01');
/** Of the subsidy of three years, what was certified of the first; three quarters of it staff. */
const CERTIFIED_PERCENT = 28;
const WEIGHTS = { staff: 3, external: 1 } as const;

/** What the agency certified of the first report, from before this system, divided over those with a budget. */
export const takeCertifiedOver = async (
  { draft }: Stage,
  members: readonly Member[],
  granted: Cents,
): Promise<void> => {
  const paid = members.filter(({ role }) => role !== 'subcontractor');
  const parts = divideByWeights(
    proportionOf(granted, CERTIFIED_PERCENT, 100),
    paid.map(() => 1),
  );
  for (const [index, { id: memberId }] of paid.entries()) {
    const [staff, external] = divideByWeights(parts[index] ?? granted, [WEIGHTS.staff, WEIGHTS.external]);
    for (const [category, amount] of [
      ['staff', staff],
      ['external', external],
    ] as const) {
      if (amount === undefined) continue;
      const reference = `2024-${index + 1}-${category}`;
      const takenOver = { reference, on: TAKEN_OVER_ON };
      const certified = {
        id: amountIdOf(reference),
        period: 1,
        report: REPORT,
        memberId,
        category,
        amount,
        certifiedOn: CERTIFIED_ON,
        takenOver,
      };
      await draft.commit({ changes: [putCertifiedAmount(certified)], audit: [] });
    }
  }
};
