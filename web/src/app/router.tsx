import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readOfferSearch } from '../partnership/offer/offer-search.ts';
import { ErrorState } from '../ui/states.tsx';
import { agencyRoutes } from './agency-routes.tsx';
import { CallbackPage } from './callback-page.tsx';
import { FrontDoor } from './front-door.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { partnershipRoutes } from './partnership-routes.ts';
import { PlacesPage } from './places-page.tsx';
import { rootRoute } from './root-route.ts';
import { parseSearch, stringifySearch } from './search-values.ts';

const frontDoor = createRoute({ getParentRoute: () => rootRoute, path: '/', component: FrontDoor });
const callback = createRoute({ getParentRoute: () => rootRoute, path: '/auth/callback', component: CallbackPage });
const places = createRoute({ getParentRoute: () => rootRoute, path: '/places', component: PlacesPage });

/** Where a link in a mail leads a company: no sign-in, and nothing of the rest. */
const publicConfirmation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bevestiging/$partnershipId',
  component: lazyRouteComponent(() => import('../confirmation/public-confirmation-page.tsx'), 'PublicConfirmationPage'),
});

/** Where a link in a mail leads a respondent of a maturity scan. */
const publicScan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vragenlijst/$partnershipId',
  component: lazyRouteComponent(() => import('../maturity/respondent-page.tsx'), 'RespondentPage'),
});

const offerPages = () => import('../partnership/offer/offer-page.tsx');
/** What members offer to companies, for whoever looks: of all partnerships, or of one. */
const offers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aanbod',
  validateSearch: readOfferSearch,
  component: lazyRouteComponent(offerPages, 'OffersPage'),
});
const offer = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aanbod/$partnershipId',
  validateSearch: readOfferSearch,
  component: lazyRouteComponent(offerPages, 'OfferPage'),
});

/** Where the mail of an invitation leads whoever is to work here. */
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitnodiging/$place',
  component: lazyRouteComponent(() => import('../access/accept-invitation-page.tsx'), 'AcceptInvitationPage'),
});

const routeTree = rootRoute.addChildren([
  frontDoor,
  callback,
  places,
  publicConfirmation,
  publicScan,
  offers,
  offer,
  invitation,
  partnershipRoutes,
  agencyRoutes,
]);

/** Every screen has its own address, and the code of a place's screens comes when one goes there. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} retry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
