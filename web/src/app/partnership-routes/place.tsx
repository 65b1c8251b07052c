import { createRoute } from '@tanstack/react-router';
import { NotFound } from '../not-found-page.tsx';
import { PlaceLayout } from '../place-layout.tsx';
import { rootRoute } from '../root-route.ts';

/** Everything of one partnership stands under its own address. */
export const partnership = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partnerships/$partnershipId',
  component: () => <PlaceLayout id={partnership.useParams().partnershipId} />,
  notFoundComponent: NotFound,
});
export const inPartnership = () => partnership;
