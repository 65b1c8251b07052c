import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readEntryListSearch } from '../catalogue/list-search.ts';
import { readCompanySearch } from '../company/list-search.ts';
import { readFiguresSearch } from '../figures/figures-search.ts';
import { readCalendarSearch, readWaitingSearch } from '../support/support-search.ts';
import { readTrajectorySearch } from '../trajectory/list-search.ts';
import { AGENCY } from './me.ts';
import { NotFound } from './not-found-page.tsx';
import { PlaceLayout } from './place-layout.tsx';
import { rootRoute } from './root-route.ts';
import { type AddressValues, chosen, textOf } from './search-values.ts';

const partnership = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId',
  component: () => <PlaceLayout id={partnership.useParams().partnershipId} />,
  notFoundComponent: NotFound,
});
const agency = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agency',
  component: () => <PlaceLayout id={AGENCY} />,
  notFoundComponent: NotFound,
});

const readCompanyChoice = (values: AddressValues): { company?: string | undefined } =>
  chosen({ company: textOf(values.company) });

const inPartnership = () => partnership;
const inAgency = () => agency;

const companyPages = () => import('../company/company-list-page.tsx');
const trajectoryFormPages = () => import('../trajectory/trajectory-form-page.tsx');
const supportLogPages = () => import('../support/log-page.tsx');
const companyFormPages = () => import('../company/company-form-page.tsx');

const summaryListPage = lazyRouteComponent(() => import('../summary/summary-list-page.tsx'), 'SummaryListPage');
const summaryPage = lazyRouteComponent(() => import('../summary/summary-page.tsx'), 'SummaryPage');
const deliveryLogPage = lazyRouteComponent(() => import('../notification/delivery-log-page.tsx'), 'DeliveryLogPage');
const jobsPage = lazyRouteComponent(() => import('../jobs/jobs-page.tsx'), 'JobsPage');
const programmeRulesPage = lazyRouteComponent(
  () => import('../programme/programme-rules-page.tsx'),
  'ProgrammeRulesPage',
);
const targetsPage = lazyRouteComponent(() => import('../partnership/targets-page.tsx'), 'TargetsPage');
const peoplePage = lazyRouteComponent(() => import('../access/people-page.tsx'), 'PeoplePage');
const addPersonPage = lazyRouteComponent(() => import('../access/person-page.tsx'), 'AddPersonPage');
const personPage = lazyRouteComponent(() => import('../access/person-page.tsx'), 'PersonPage');
const preferencesPage = lazyRouteComponent(() => import('../access/preferences-page.tsx'), 'PreferencesPage');

export const partnershipRoutes = partnership.addChildren([
  createRoute({
    getParentRoute: inPartnership,
    path: '/',
    component: lazyRouteComponent(() => import('../figures/home-page.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/dashboard',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../figures/dashboard-page.tsx'), 'DashboardPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies',
    validateSearch: readCompanySearch,
    component: lazyRouteComponent(companyPages, 'CompanyListPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/register',
    component: lazyRouteComponent(companyFormPages, 'RegisterCompanyPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/import',
    component: lazyRouteComponent(() => import('../document/company-import-page.tsx'), 'CompanyImportPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/$companyId',
    component: lazyRouteComponent(() => import('../company/company-page.tsx'), 'CompanyPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/$companyId/change',
    component: lazyRouteComponent(companyFormPages, 'ChangeCompanyPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories',
    validateSearch: readTrajectorySearch,
    component: lazyRouteComponent(() => import('../trajectory/trajectory-list-page.tsx'), 'TrajectoryListPage'),
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
    component: lazyRouteComponent(() => import('../trajectory/trajectory-page.tsx'), 'TrajectoryPage'),
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
    component: lazyRouteComponent(() => import('../intake/intake-page.tsx'), 'IntakePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/engagement/$companyId',
    component: lazyRouteComponent(() => import('../engagement/sign-page.tsx'), 'SignPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/support',
    validateSearch: readWaitingSearch,
    component: lazyRouteComponent(supportLogPages, 'LogVisitPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/maturity/$companyId',
    component: lazyRouteComponent(() => import('../maturity/maturity-page.tsx'), 'MaturityPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/maturity/$companyId/conversation',
    component: lazyRouteComponent(() => import('../maturity/conversation-page.tsx'), 'ConversationPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/trajectories/$trajectoryId/maturity/$companyId/context/$scanId',
    component: lazyRouteComponent(() => import('../maturity/context-page.tsx'), 'ContextPage'),
  }),
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
    component: lazyRouteComponent(supportLogPages, 'LogNetworkPage'),
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
  createRoute({ getParentRoute: inPartnership, path: '/rules', component: programmeRulesPage }),
  createRoute({ getParentRoute: inPartnership, path: '/targets', component: targetsPage }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/certified-amounts',
    component: lazyRouteComponent(() => import('../finance/certified-amounts-page.tsx'), 'CertifiedAmountsPage'),
  }),
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
  createRoute({ getParentRoute: inPartnership, path: '/people', component: peoplePage }),
  createRoute({ getParentRoute: inPartnership, path: '/jobs', component: jobsPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people/add', component: addPersonPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people/$personId', component: personPage }),
  createRoute({ getParentRoute: inPartnership, path: '/preferences', component: preferencesPage }),
]);

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
    path: '/shared-companies',
    component: lazyRouteComponent(() => import('../coordination/shared-companies-page.tsx'), 'SharedCompaniesPage'),
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
    path: '/monitoring',
    component: lazyRouteComponent(() => import('../monitoring/quarter/quarters-page.tsx'), 'MonitoringQuartersPage'),
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
  createRoute({ getParentRoute: inAgency, path: '/people', component: peoplePage }),
  createRoute({ getParentRoute: inAgency, path: '/people/add', component: addPersonPage }),
  createRoute({ getParentRoute: inAgency, path: '/people/$personId', component: personPage }),
  createRoute({ getParentRoute: inAgency, path: '/preferences', component: preferencesPage }),
]);
