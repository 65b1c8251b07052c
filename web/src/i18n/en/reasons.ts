import type { reasons as dutch } from '../nl/reasons.ts';

export const reasons: typeof dutch = {
  noMembership: 'Your account has no role in this place.',
  companyArchived: 'This company is archived. Bring it back first.',
  companyInTrajectory: 'This company takes part in a trajectory and therefore stays in the list.',
  establishmentInUse:
    'An establishment that you remove is the work floor of a trajectory. Change the trajectory first.',
};
