import type { IsoDate } from '../../kernel/dates.ts';
import type { CompanyId } from '../../kernel/ids.ts';
import type { Trajectory, Verification } from '../schema.ts';

type Verified = Pick<Trajectory, 'verifications' | 'reopenings'>;

/**
 * What the agency found of a company, as it stood on a day, oldest first. What it found before the trajectory was opened again it found
 * of something else.
 */
export const verdictsOn = (
  { verifications, reopenings }: Verified,
  companyId: CompanyId,
  on: IsoDate,
): Verification[] => {
  const reopening = reopenings?.findLast((reopened) => reopened.on <= on);
  return verifications
    .slice(reopening?.verdicts ?? 0)
    .filter((verification) => verification.companyId === companyId && verification.on <= on);
};
