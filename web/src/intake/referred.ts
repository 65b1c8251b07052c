import { useQuery } from '@tanstack/react-query';
import { referredIn } from '../../../shared/intake/referred.ts';
import { useMay, usePlace } from '../app/place.ts';
import { referralsQuery } from '../referral/referral-api.ts';

/** To what a company was referred in a trajectory, as its referrals say. */
export const useReferred = (companyId: string, trajectoryId: string) => {
  const query = useQuery({ ...referralsQuery(usePlace(), companyId), enabled: useMay('trajectory:read') });
  return referredIn(query.data?.referrals ?? [], trajectoryId);
};
