import type { TrajectoryListTexts } from './contract.ts';

export const en: TrajectoryListTexts = {
  headers: {
    title: 'Trajectory',
    companies: 'Companies',
    phase: 'Phase',
    since: 'Since',
    counts: 'Counts',
    lacking: 'Points that lack',
    nextDue: 'Next action',
    verified: 'Companies verified',
    unverified: 'Still to be verified',
    queryDue: 'Question to be answered by',
    stale: 'Stands still',
    updated: 'Changed',
  },
  phases: {
    lead: 'Lead',
    intake: 'Intake',
    diagnosis: 'Diagnosis',
    plan: 'Plan',
    implementation: 'Implementation',
    completed: 'Completed',
    stopped: 'Stopped',
  },
  yes: 'yes',
  no: 'no',
};
