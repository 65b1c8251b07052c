import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readMailingSearch } from '../notification/mailing-search.ts';
import { readCalendarSearch, readWaitingSearch } from '../support/support-search.ts';
import {
  accessReviewPage,
  accessReviewsPage,
  addPersonPage,
  deliveryLogPage,
  jobsPage,
  mailPreviewPage,
  peoplePage,
  personPage,
  preferencesPage,
  programmeRulesPage,
  summaryListPage,
  summaryPage,
} from './pages-of-both.ts';
import { companyRoutes } from './partnership-routes/company.ts';
import { figuresRoutes } from './partnership-routes/figures.ts';
import { financeRoutes } from './partnership-routes/finance.ts';
import { agreedRoutes } from './partnership-routes/partnership.ts';
import { inPartnership, partnership } from './partnership-routes/place.tsx';
import { trajectoryRoutes } from './partnership-routes/trajectory.ts';

/** The screens of a partnership: those of a capability with many of them stand in a file of their own. */
export const partnershipRoutes = partnership.addChildren([
  ...figuresRoutes,
  ...companyRoutes,
  ...trajectoryRoutes,
  ...agreedRoutes,
  ...financeRoutes,
  createRoute({
    getParentRoute: inPartnership,
    path: '/support',
    validateSearch: readCalendarSearch,
    component: lazyRouteComponent(() => import('../support/calendar-page.tsx'), 'SupportCalendarPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/support/network',
    validateSearch: readWaitingSearch,
    component: lazyRouteComponent(() => import('../support/log-page.tsx'), 'LogNetworkPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/support/$activityId',
    component: lazyRouteComponent(() => import('../support/change-page.tsx'), 'ChangeSupportPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/samples',
    component: lazyRouteComponent(() => import('../sample/samples-page.tsx'), 'SamplesPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/samples/$number',
    component: lazyRouteComponent(() => import('../sample/sample-page.tsx'), 'SamplePage'),
  }),
  createRoute({ getParentRoute: inPartnership, path: '/summaries', component: summaryListPage }),
  createRoute({ getParentRoute: inPartnership, path: '/summaries/$quarter', component: summaryPage }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/notes',
    component: lazyRouteComponent(() => import('../note/notes-page.tsx'), 'NotesPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/notes/$quarter',
    component: lazyRouteComponent(() => import('../note/note-page.tsx'), 'NotePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/notes/$quarter/write',
    component: lazyRouteComponent(() => import('../note/write-page.tsx'), 'WriteNotePage'),
  }),
  createRoute({ getParentRoute: inPartnership, path: '/deliveries', component: deliveryLogPage }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/mailings',
    validateSearch: readMailingSearch,
    component: mailPreviewPage,
  }),
  createRoute({ getParentRoute: inPartnership, path: '/rules', component: programmeRulesPage }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/takeover',
    component: lazyRouteComponent(() => import('../takeover/takeover-page.tsx'), 'TakeoverPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/takeover/$taskId',
    component: lazyRouteComponent(() => import('../takeover/outcome-page.tsx'), 'TakeoverOutcomePage'),
  }),
  createRoute({ getParentRoute: inPartnership, path: '/access-reviews', component: accessReviewsPage }),
  createRoute({ getParentRoute: inPartnership, path: '/access-reviews/$reviewId', component: accessReviewPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people', component: peoplePage }),
  createRoute({ getParentRoute: inPartnership, path: '/jobs', component: jobsPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people/add', component: addPersonPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people/$personId', component: personPage }),
  createRoute({ getParentRoute: inPartnership, path: '/preferences', component: preferencesPage }),
]);
