import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages that a partnership and the agency both have; each comes when somebody goes there. */
export const summaryListPage = lazyRouteComponent(() => import('../summary/summary-list-page.tsx'), 'SummaryListPage');
export const summaryPage = lazyRouteComponent(() => import('../summary/summary-page.tsx'), 'SummaryPage');
export const deliveryLogPage = lazyRouteComponent(
  () => import('../notification/delivery-log-page.tsx'),
  'DeliveryLogPage',
);
export const mailPreviewPage = lazyRouteComponent(
  () => import('../notification/mail-preview-page.tsx'),
  'MailPreviewPage',
);
export const jobsPage = lazyRouteComponent(() => import('../jobs/jobs-page.tsx'), 'JobsPage');
export const programmeRulesPage = lazyRouteComponent(
  () => import('../programme/programme-rules-page.tsx'),
  'ProgrammeRulesPage',
);
export const peoplePage = lazyRouteComponent(() => import('../access/people-page.tsx'), 'PeoplePage');
export const addPersonPage = lazyRouteComponent(() => import('../access/person-page.tsx'), 'AddPersonPage');
export const personPage = lazyRouteComponent(() => import('../access/person-page.tsx'), 'PersonPage');
const accessReviews = () => import('../access/review/review-page.tsx');
export const accessReviewsPage = lazyRouteComponent(accessReviews, 'AccessReviewsPage');
export const accessReviewPage = lazyRouteComponent(accessReviews, 'AccessReviewPage');
export const preferencesPage = lazyRouteComponent(() => import('../access/preferences-page.tsx'), 'PreferencesPage');
