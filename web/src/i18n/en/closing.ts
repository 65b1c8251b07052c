import type { closing as nl } from '../nl/closing.ts';

export const closing: typeof nl = {
  page: 'Close a period',
  title: (period, done, all) => `Period ${period}: ${done} of ${all} steps done`,
  titleClosed: (period) => `Period ${period} is closed`,
  explain:
    'What is still to be done, by whom and by when. Nothing of it holds up the companies: running trajectories go on in the next period.',
  caption: 'Steps to the closing',
  columns: { item: 'Step', state: 'State', who: 'By whom', by: 'By' },
  done: 'Done',
  open: 'Open',
  openCount: (count) => `${count}\u00a0open`,
  overdue: 'late',
  items: {
    openCases: 'Complete running trajectories',
    completedNotCounted: 'Put completed trajectories that do not count yet in order',
    verification: 'Verify completed trajectories',
    agreement: 'A partnership agreement that leaves nothing open',
    certified: 'Certify the costs of each year',
    ownContribution: 'Prove the own contribution',
    note: 'Quarterly note of the last quarter accepted',
    settlement: 'Final settlement decided',
    extension: 'Decide on the extension',
    nextTarget: 'Set the target of the next period',
    nextBudget: 'Set the budget of the next period',
    nextAgreement: 'Sign the agreement for the next period',
    close: 'Close the period',
  },
  why: {
    openCases: 'What does not count on the last day does not count in this period.',
    completedNotCounted: 'Most often the evidence of a structural adaptation lacks.',
    verification: 'Only where the counting rule asks for it.',
    agreement: 'What the partners did not agree on, the system leaves open: the division of a cut too.',
    certified: 'The settlement rests on the certified amounts.',
    ownContribution: 'The partners bear fifteen per cent of the accepted costs themselves.',
    note: 'The note tells what is behind the figures.',
    settlement: 'Prepared by one, decided by another.',
    extension: 'After the evaluation. Who is not extended can only read afterwards.',
    nextTarget: 'Each period has a target of its own.',
    nextBudget: 'Each period has a budget of its own.',
    nextAgreement: 'Each period has an agreement of its own.',
    close:
      'Possible once the period is over, settled where it has a settlement of its own, and the extension is decided.',
  },
  settledWith: (period) =>
    `This period has no final settlement of its own: it is settled together with period ${period}.`,
  extension: {
    title: 'Extension',
    decide: 'Decide on the extension',
    change: 'Decide otherwise',
    undecided: 'It was not decided yet whether this partnership goes on.',
    decisions: { extended: 'Extended by three years', notExtended: 'Not extended' },
    decidedOn: (day) => `Decided on ${day}.`,
    decision: 'Decision',
    reason: 'Reason',
  },
  close: 'Close the period',
  closeBody:
    'The period is closed. A partnership that is not extended can change nothing any more after that; everything stays readable.',
  reopen: 'Open again',
  reopenBody: 'The period is open again, such as when an audit reopens the settlement.',
  closedOn: (day) => `Closed on ${day}.`,
  readOnly: 'This partnership was not extended and is closed: everything stays readable, nothing can be changed.',
  /** In the place of what sets something of a period in which the partnership does not go on, or not yet. */
  waits: {
    extensionFirst: 'Can be set as soon as Europa WSE extends the partnership.',
    periodNotExtended: 'The partnership was not extended into this period.',
    link: 'To the decision',
  },
  /** For a company that opens a link after the end. */
  nothingAsked: {
    title: 'Nothing is asked of you any more',
    body: 'The period of this partnership is over. You need not do anything; thank you for working together.',
  },
};
