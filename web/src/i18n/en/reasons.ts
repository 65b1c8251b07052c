import type { reasons as dutch } from '../nl/reasons.ts';

export const reasons: typeof dutch = {
  exportTooLarge: 'This list is too long for one file. Choose less with the filters.',
  noMembership: 'Your account has no role in this place.',
  companyArchived: 'This company is archived. Bring it back first.',
  companyInTrajectory: 'This company takes part in a trajectory and therefore stays in the list.',
  establishmentInUse:
    'An establishment that you remove is the work floor of a trajectory. Change the trajectory first.',
  noPartnership: 'This partnership does not exist.',
  noReportYet: 'The report is not there yet.',
  reportExpired: 'The report is no longer available.',
  notCompleted: 'Only a completed trajectory can be verified.',
  notInDirectory: 'You are not in the directory of this place yet. Ask your coordinator to add you.',
  quarterNotFrozen: 'This quarter is not frozen yet.',
  quarterNotOver: 'This quarter is not over yet.',
  requirementsLacking: 'Something still lacks for this step.',
  talkFull: 'There are 20 messages about this company already. Better talk to each other.',
  supportRemoved: 'This support was removed: nothing can change any more.',
  trajectoryCompleted: 'This trajectory is completed: this can no longer change.',
  referralsFull: 'This company has the highest number of referrals.',
  trajectoryFull: 'This trajectory has reached the highest number; nothing can be added.',
  nothingToConfirm: 'No adaptation was made at this company yet that it could confirm.',
  confirmationLinkOfNoUse: 'This link is no longer of use.',
  maturityLinkOfNoUse: 'This link is of no use any more.',
  maturityRoundClosed: 'This scan is closed, or its time is over.',
  maturityRoundFull: 'There are 40 invitations already; nobody can be added.',
  maturityRoundOpen: 'A scan by links is already open at this company. Close that one first.',
  maturityRoundTooSoon:
    'The last scan by links was closed less than 60 days ago. This keeps answers secret. A conversation is possible.',
  maturityWithoutResult: 'This scan has no result.',
  trajectoryStopped: 'This trajectory is stopped: nothing can change any more.',
  uploadFailed: 'A file could not be uploaded. Try again; what was in already does not count twice.',
};
