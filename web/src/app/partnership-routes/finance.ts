import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBudgetSearch } from '../../finance/budget/budget-search.ts';
import { readCertifiedSearch } from '../../finance/certified/certified-search.ts';
import { readPeriodSearch } from '../../programme/period-search.ts';
import { inPartnership } from './place.tsx';

/** The money of a partnership, from its budget to its final settlement. */
export const financeRoutes = [
  createRoute({
    getParentRoute: inPartnership,
    path: '/budget',
    validateSearch: readBudgetSearch,
    component: lazyRouteComponent(() => import('../../finance/budget/budget-page.tsx'), 'BudgetPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/budget/set',
    validateSearch: readBudgetSearch,
    component: lazyRouteComponent(() => import('../../finance/budget/set-budget-page.tsx'), 'SetBudgetPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/budget/amend',
    validateSearch: readBudgetSearch,
    component: lazyRouteComponent(() => import('../../finance/budget/amend-budget-page.tsx'), 'AmendBudgetPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/certified-amounts',
    validateSearch: readCertifiedSearch,
    component: lazyRouteComponent(
      () => import('../../finance/certified/certified-amounts-page.tsx'),
      'CertifiedAmountsPage',
    ),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/payments',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../../finance/payments/payments-page.tsx'), 'PaymentsPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/own-contributions',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(
      () => import('../../finance/own-contribution/own-contributions-page.tsx'),
      'OwnContributionsPage',
    ),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/settlement',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../../finance/settlement/settlement-page.tsx'), 'SettlementPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/settlement/simulation',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../../finance/settlement/simulation-page.tsx'), 'SimulationPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/settlement/$period/$number',
    component: lazyRouteComponent(() => import('../../finance/settlement/detail-page.tsx'), 'SettlementDetailPage'),
  }),
] as const;
