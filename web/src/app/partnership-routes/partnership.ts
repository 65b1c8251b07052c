import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPeriodSearch } from '../../programme/period-search.ts';
import { inPartnership } from './place.tsx';

const memberFormPages = () => import('../../partnership/members/member-form-page.tsx');

/** What partners agree on: targets, members, their agreement, and the end of a period. */
export const agreedRoutes = [
  createRoute({
    getParentRoute: inPartnership,
    path: '/targets',
    component: lazyRouteComponent(() => import('../../partnership/targets-page.tsx'), 'TargetsPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members',
    component: lazyRouteComponent(() => import('../../partnership/members/members-page.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members/join',
    component: lazyRouteComponent(memberFormPages, 'JoinMemberPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members/$memberId',
    component: lazyRouteComponent(() => import('../../partnership/members/member-page.tsx'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members/$memberId/change',
    component: lazyRouteComponent(memberFormPages, 'ChangeMemberPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/coverage',
    component: lazyRouteComponent(() => import('../../partnership/coverage/coverage-page.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/agreements',
    component: lazyRouteComponent(() => import('../../partnership/agreement/agreement-page.tsx'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/closing',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../../partnership/closing/closing-page.tsx'), 'ClosingPage'),
  }),
] as const;
