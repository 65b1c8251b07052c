import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCompanySearch } from '../company/list-search.ts';
import { readFiguresSearch } from '../figures/figures-search.ts';
import { readBudgetSearch } from '../finance/budget/budget-search.ts';
import { readCertifiedSearch } from '../finance/certified/certified-search.ts';
import { readMonitoringSearch } from '../monitoring/figures/monitoring-search.ts';
import { readMailingSearch } from '../notification/mailing-search.ts';
import { readPeriodSearch } from '../programme/period-search.ts';
import { readCalendarSearch, readWaitingSearch } from '../support/support-search.ts';
import { readTrajectorySearch } from '../trajectory/list-search.ts';
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
  targetsPage,
} from './pages-of-both.ts';
import { PlaceLayout } from './place-layout.tsx';
import { rootRoute } from './root-route.ts';
import { type AddressValues, chosen, textOf } from './search-values.ts';

const partnership = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId',
  component: () => <PlaceLayout id={partnership.useParams().partnershipId} />,
  notFoundComponent: NotFound,
});
const readCompanyChoice = (values: AddressValues): { company?: string | undefined } =>
  chosen({ company: textOf(values.company) });

const inPartnership = () => partnership;

const companyPages = () => import('../company/company-list-page.tsx');
const trajectoryFormPages = () => import('../trajectory/trajectory-form-page.tsx');
const supportLogPages = () => import('../support/log-page.tsx');
const memberFormPages = () => import('../partnership/members/member-form-page.tsx');
const companyFormPages = () => import('../company/company-form-page.tsx');

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
    path: '/monitoring',
    validateSearch: readMonitoringSearch,
    component: lazyRouteComponent(() => import('../monitoring/figures/monitoring-page.tsx'), 'MonitoringPage'),
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
  createRoute({
    getParentRoute: inPartnership,
    path: '/mailings',
    validateSearch: readMailingSearch,
    component: mailPreviewPage,
  }),
  createRoute({ getParentRoute: inPartnership, path: '/rules', component: programmeRulesPage }),
  createRoute({ getParentRoute: inPartnership, path: '/targets', component: targetsPage }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members',
    component: lazyRouteComponent(() => import('../partnership/members/members-page.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members/join',
    component: lazyRouteComponent(memberFormPages, 'JoinMemberPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members/$memberId',
    component: lazyRouteComponent(() => import('../partnership/members/member-page.tsx'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/members/$memberId/change',
    component: lazyRouteComponent(memberFormPages, 'ChangeMemberPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/coverage',
    component: lazyRouteComponent(() => import('../partnership/coverage/coverage-page.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/agreements',
    component: lazyRouteComponent(() => import('../partnership/agreement/agreement-page.tsx'), 'AgreementPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/progress',
    validateSearch: readFiguresSearch,
    component: lazyRouteComponent(() => import('../figures/progress/progress-page.tsx'), 'ProgressPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/budget',
    validateSearch: readBudgetSearch,
    component: lazyRouteComponent(() => import('../finance/budget/budget-page.tsx'), 'BudgetPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/budget/set',
    validateSearch: readBudgetSearch,
    component: lazyRouteComponent(() => import('../finance/budget/set-budget-page.tsx'), 'SetBudgetPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/certified-amounts',
    validateSearch: readCertifiedSearch,
    component: lazyRouteComponent(
      () => import('../finance/certified/certified-amounts-page.tsx'),
      'CertifiedAmountsPage',
    ),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/payments',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../finance/payments/payments-page.tsx'), 'PaymentsPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/own-contributions',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(
      () => import('../finance/own-contribution/own-contributions-page.tsx'),
      'OwnContributionsPage',
    ),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/closing',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../partnership/closing/closing-page.tsx'), 'ClosingPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/settlement',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../finance/settlement/settlement-page.tsx'), 'SettlementPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/settlement/simulation',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(() => import('../finance/settlement/simulation-page.tsx'), 'SimulationPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/settlement/$period/$number',
    component: lazyRouteComponent(() => import('../finance/settlement/detail-page.tsx'), 'SettlementDetailPage'),
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
  createRoute({ getParentRoute: inPartnership, path: '/access-reviews', component: accessReviewsPage }),
  createRoute({ getParentRoute: inPartnership, path: '/access-reviews/$reviewId', component: accessReviewPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people', component: peoplePage }),
  createRoute({ getParentRoute: inPartnership, path: '/jobs', component: jobsPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people/add', component: addPersonPage }),
  createRoute({ getParentRoute: inPartnership, path: '/people/$personId', component: personPage }),
  createRoute({ getParentRoute: inPartnership, path: '/preferences', component: preferencesPage }),
]);
