import { dialog, refused } from './acts.ts';
import type { Screen } from './screen.ts';

/** What the agency has besides, and what it sees of a partnership. */
export const AGENCY_ONLY_SCREENS: readonly Screen[] = [
  { name: 'settlements side by side', path: () => '/agency/settlements' },
  { name: 'dashboard', path: () => '/agency' },
  { name: 'figures of a partnership', path: () => '/agency/partnerships/gamma' },
  { name: 'quarterly notes', path: () => '/agency/notes' },
  { name: 'coverage of all partnerships', path: () => '/agency/coverage' },
  { name: 'shared companies', path: () => '/agency/shared-companies' },
  { name: 'summaries', path: () => '/agency/summaries' },
  { name: 'summary', path: ({ quarter }) => `/agency/summaries/${quarter}` },
  { name: 'deliveries', path: () => '/agency/deliveries' },
  { name: 'preview of a mail', path: () => '/agency/mailings' },
  { name: 'jobs', path: () => '/agency/jobs' },
  { name: 'figures of the monitoring', path: () => '/agency/monitoring-figures' },
  { name: 'quarters of the monitoring', path: () => '/agency/monitoring' },
  { name: 'deliveries of leavers', path: () => '/agency/leavers' },
  { name: 'people', path: () => '/agency/people' },
  { name: 'review of access', path: () => '/agency/access-reviews' },
  { name: 'visiting a partnership', path: () => '/partnerships/gamma' },
  { name: 'setting a budget', path: () => '/partnerships/gamma/budget/set?period=2' },
  { name: 'payments to a partnership', path: () => '/partnerships/gamma/payments' },
  {
    name: 'a budget refused',
    path: () => '/partnerships/gamma/budget/set?period=2',
    act: refused(({ budget }) => budget.save),
  },
  { name: 'samples of a partnership', path: () => '/partnerships/gamma/samples' },
  {
    name: 'setting a target',
    path: () => '/partnerships/gamma/targets',
    act: dialog(({ partnership }) => new RegExp(`^${partnership.set}: ${partnership.period(2)}$`)),
  },
];
