import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCompanySearch } from '../../company/list-search.ts';
import { inPartnership } from './place.tsx';

const companyFormPages = () => import('../../company/company-form-page.tsx');

/** Companies, with what is read in of them. */
export const companyRoutes = [
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies',
    validateSearch: readCompanySearch,
    component: lazyRouteComponent(() => import('../../company/company-list-page.tsx'), 'CompanyListPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/register',
    component: lazyRouteComponent(companyFormPages, 'RegisterCompanyPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/import',
    component: lazyRouteComponent(() => import('../../document/company-import-page.tsx'), 'CompanyImportPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/$companyId',
    component: lazyRouteComponent(() => import('../../company/company-page.tsx'), 'CompanyPage'),
  }),
  createRoute({
    getParentRoute: inPartnership,
    path: '/companies/$companyId/change',
    component: lazyRouteComponent(companyFormPages, 'ChangeCompanyPage'),
  }),
] as const;
