import type { TrajectoryView } from '../../../shared/trajectory/view.ts';
import { ReferralsCard } from '../referral/referrals-card.tsx';

/** The referrals of this trajectory, company by company. */
export const TrajectoryReferrals = ({ trajectory }: { trajectory: TrajectoryView }) =>
  trajectory.participants.map(({ companyId, name }) => (
    <ReferralsCard
      key={companyId}
      companyId={companyId}
      {...(trajectory.participants.length > 1 ? { companyName: name } : {})}
      trajectoryId={trajectory.id}
    />
  ));
