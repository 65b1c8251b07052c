import type { amendment as amendmentNl } from '../nl/amendment.ts';

export const amendment: typeof amendmentNl = {
  title: 'Amendments',
  none: 'Nothing was amended of what was approved.',
  states: {
    proposed: 'waits for Europa WSE',
    approved: 'approved',
    refused: 'refused',
    withdrawn: 'withdrawn',
  },
  subjects: { target: 'Target', budget: 'Budget' },
  amendmentOf: (subject, period) => `${subject} of period ${period}`,
  proposedOn: (day) => `proposed on ${day}`,
  endedOn: (day) => `settled on ${day}`,
  changed: 'What changes',
  before: 'Approved now',
  after: 'Proposal',
  why: 'Reason',
  decision: 'Decision',
  decisions: { approve: 'Approve', refuse: 'Refuse', withdraw: 'Withdraw the proposal' },
  decisionBody: {
    approve: 'What was proposed now takes the place of what was approved.',
    refuse: 'What was approved still holds. The partnership reads your reason.',
    withdraw: 'What was approved still holds.',
  },
  approvalReason: 'Remark',
  refusalReason: 'Reason of the refusal',
  total: 'Together',
};
