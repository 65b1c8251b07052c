import type { partnership as dutch } from '../nl/partnership.ts';

export const partnership: typeof dutch = {
  page: 'Targets',
  title: (companies, period) => `${companies} companies agreed for period ${period}`,
  none: 'No target set yet',
  noneBody: "The agency's programme manager sets the approved target. Only an agreed amendment changes it.",
  period: (number) => `Period ${number}`,
  companies: 'Number of companies',
  yearly: 'Yearly steps (each time in total)',
  untilEndOf: (year) => `By the end of ${year}`,
  grantedSubsidy: 'Granted subsidy (euro)',
  acceptedPublicPart: 'Public part of the accepted costs (euro)',
  acceptedHint: 'Once settlements say so; until then the granted subsidy stands in for it.',
  reason: 'On what ground?',
  reasonHint: 'The approval or the agreed amendment.',
  set: 'Set the target',
  changeTitle: (period) => `Target of period ${period}`,
  members: 'Organisations',
  toMembers: 'All members',
  memberRoles: { promotor: 'promotor', partner: 'partner', subcontractor: 'subcontractor' },
};
