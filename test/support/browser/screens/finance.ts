import { refused } from './acts.ts';
import type { Screen } from './screen.ts';

/** The money of a partnership. */
export const FINANCE_SCREENS: readonly Screen[] = [
  { name: 'budget', path: () => '/budget' },
  { name: 'budget in all its shares', path: () => '/budget?by=memberCategory&shares=yes' },
  {
    name: 'an amendment of a budget refused',
    path: () => '/budget/amend',
    act: refused(({ budget }) => budget.amend),
  },
  { name: 'certified amounts', path: () => '/certified-amounts' },
  { name: 'final settlement', path: () => '/settlement' },
  { name: 'what if', path: () => '/settlement/simulation' },
  { name: 'certified amounts behind a figure', path: () => '/certified-amounts?category=staff&year=2025' },
  { name: 'payments', path: () => '/payments' },
  { name: 'own contributions', path: () => '/own-contributions' },
];
