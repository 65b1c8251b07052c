import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCompanySearch } from '../company/list-search.ts';
import { AGENCY } from './me.ts';
import { PlaceLayout } from './place-layout.tsx';
import { rootRoute } from './root-route.ts';

const partnership = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId',
  component: () => <PlaceLayout id={partnership.useParams().partnershipId} />,
});
const agency = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agency',
  component: () => <PlaceLayout id={AGENCY} />,
});

const inPartnership = () => partnership;
const inAgency = () => agency;

const companyPages = () => import('../company/company-list-page.tsx');
const companyFormPages = () => import('../company/company-form-page.tsx');

export const partnershipRoutes = partnership.addChildren([
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
    path: '/companies/$companyId',
    component: lazyRouteComponent(() => import('../company/company-page.tsx'), 'CompanyPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/$companyId/change',
    component: lazyRouteComponent(companyFormPages, 'ChangeCompanyPage'),
  }),
]);

export const agencyRoutes = agency.addChildren([]);
