import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readFiguresSearch } from '../../figures/figures-search.ts';
import { readMonitoringSearch } from '../../monitoring/figures/monitoring-search.ts';
import { inPartnership } from './place.tsx';

/** What a partnership sees of itself in figures. */
export const figuresRoutes = [
  createRoute({
    getParentRoute: inPartnership,
    path: '/',
    component: lazyRouteComponent(() => import('../../figures/home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/dashboard',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../../figures/dashboard-page.tsx'), 'DashboardPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/monitoring',
    validateSearch: readMonitoringSearch,
    component: lazyRouteComponent(() => import('../../monitoring/figures/monitoring-page.tsx'), 'MonitoringPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/progress',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../../figures/progress/progress-page.tsx'), 'ProgressPage'),
  }),
] as const;
