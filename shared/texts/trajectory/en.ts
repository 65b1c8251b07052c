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
