import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readEntryListSearch } from '../catalogue/list-search.ts';
import { readFiguresSearch } from '../figures/figures-search.ts';
import { readMonitoringSearch } from '../monitoring/figures/monitoring-search.ts';
import { readMailingSearch } from '../notification/mailing-search.ts';
import { readPeriodSearch } from '../programme/period-search.ts';
import { AGENCY } from './me.ts';
import { NotFound } from './not-found-page.tsx';
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
import { PlaceLayout } from './place-layout.tsx';
import { rootRoute } from './root-route.ts';

const agency = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agency',
  component: () => <PlaceLayout id={AGENCY} />,
  notFoundComponent: NotFound,
});

const inAgency = () => agency;

export const agencyRoutes = agency.addChildren([
  createRoute({
    getParentRoute: inAgency,
    path: '/',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../figures/agency-dashboard-page.tsx'), 'AgencyDashboardPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/partnerships/$partnershipId',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../figures/drill-down-page.tsx'), 'DrillDownPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/settlements',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(
      () => import('../finance/settlement/agency-settlements-page.tsx'),
      'AgencySettlementsPage',
    ),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/shared-companies',
    component: lazyRouteComponent(() => import('../coordination/shared-companies-page.tsx'), 'SharedCompaniesPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/coverage',
    component: lazyRouteComponent(
      () => import('../partnership/coverage/agency-coverage-page.tsx'),
      'AgencyCoveragePage',
    ),
  }),
  createRoute({ getParentRoute: inAgency, path: '/summaries', component: summaryListPage }),
  createRoute({ getParentRoute: inAgency, path: '/summaries/$quarter', component: summaryPage }),
  createRoute({
    getParentRoute: inAgency,
    path: '/notes',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../note/overview-page.tsx'), 'NoteOverviewPage'),
  }),
  createRoute({ getParentRoute: inAgency, path: '/deliveries', component: deliveryLogPage }),
  createRoute({
    getParentRoute: inAgency,
    path: '/mailings',
    validateSearch: readMailingSearch,
    component: mailPreviewPage,
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/monitoring',
    component: lazyRouteComponent(() => import('../monitoring/quarter/quarters-page.tsx'), 'MonitoringQuartersPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/monitoring-figures',
    validateSearch: readMonitoringSearch,
    component: lazyRouteComponent(
      () => import('../monitoring/figures/agency-monitoring-page.tsx'),
      'AgencyMonitoringPage',
    ),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/leavers',
    component: lazyRouteComponent(() => import('../monitoring/delivery/deliveries-page.tsx'), 'LeaverDeliveriesPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/catalogues',
    component: lazyRouteComponent(() => import('../catalogue/catalogues-page.tsx'), 'CataloguesPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/catalogues/$catalogue',
    validateSearch: readEntryListSearch,
    component: lazyRouteComponent(() => import('../catalogue/catalogue-page.tsx'), 'CataloguePage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/catalogues/$catalogue/$code',
    component: lazyRouteComponent(() => import('../catalogue/entry-page.tsx'), 'EntryPage'),
  }),
  createRoute({ getParentRoute: inAgency, path: '/jobs', component: jobsPage }),
  createRoute({ getParentRoute: inAgency, path: '/rules', component: programmeRulesPage }),
  createRoute({
    getParentRoute: inAgency,
    path: '/rules/drafts/$draftId',
    component: lazyRouteComponent(() => import('../programme/draft/draft-page.tsx'), 'RulesDraftPage'),
  }),
  createRoute({
    getParentRoute: inAgency,
    path: '/rules/drafts/$draftId/change',
    component: lazyRouteComponent(() => import('../programme/draft/write-draft-page.tsx'), 'WriteRulesDraftPage'),
  }),
  createRoute({ getParentRoute: inAgency, path: '/access-reviews', component: accessReviewsPage }),
  createRoute({ getParentRoute: inAgency, path: '/access-reviews/$reviewId', component: accessReviewPage }),
  createRoute({ getParentRoute: inAgency, path: '/people', component: peoplePage }),
  createRoute({ getParentRoute: inAgency, path: '/people/add', component: addPersonPage }),
  createRoute({ getParentRoute: inAgency, path: '/people/$personId', component: personPage }),
  createRoute({ getParentRoute: inAgency, path: '/preferences', component: preferencesPage }),
]);
