import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWaitingSearch } from '../../support/support-search.ts';
import { readTrajectorySearch } from '../../trajectory/list-search.ts';
import { type AddressValues, chosen, textOf } from '../search-values.ts';
import { inPartnership } from './place.tsx';

const readCompanyChoice = (values: AddressValues): { company?: string | undefined } =>
  chosen({ company: textOf(values.company) });

const trajectoryFormPages = () => import('../../trajectory/trajectory-form-page.tsx');

/** Trajectories, with all that is done in one. */
export const trajectoryRoutes = [
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories',
    validateSearch: readTrajectorySearch,
    component: lazyRouteComponent(() => import('../../trajectory/trajectory-list-page.tsx'), 'TrajectoryListPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/start',
    validateSearch: readCompanyChoice,
    component: lazyRouteComponent(trajectoryFormPages, 'StartTrajectoryPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId',
    component: lazyRouteComponent(() => import('../../trajectory/trajectory-page.tsx'), 'TrajectoryPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/change',
    component: lazyRouteComponent(trajectoryFormPages, 'ChangeTrajectoryPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/intake',
    validateSearch: readCompanyChoice,
    component: lazyRouteComponent(() => import('../../intake/intake-page.tsx'), 'IntakePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/engagement/$companyId',
    component: lazyRouteComponent(() => import('../../engagement/sign-page.tsx'), 'SignPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/support',
    validateSearch: readWaitingSearch,
    component: lazyRouteComponent(() => import('../../support/log-page.tsx'), 'LogVisitPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/maturity/$companyId',
    component: lazyRouteComponent(() => import('../../maturity/maturity-page.tsx'), 'MaturityPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/maturity/$companyId/conversation',
    component: lazyRouteComponent(() => import('../../maturity/conversation-page.tsx'), 'ConversationPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/maturity/$companyId/context/$scanId',
    component: lazyRouteComponent(() => import('../../maturity/context-page.tsx'), 'ContextPage'),
  }),
] as const;
