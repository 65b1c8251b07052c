import { offerSchema } from '../../../shared/partnership/members/offer.ts';
import { definePublicRoute, jsonAnswer, newRouter } from '../../platform/http/route.ts';
import type { OfferDependencies } from './offer.ts';

type Offers = typeof import('./offer.ts');
/** What answers is loaded by the first who asks, so that it costs other requests nothing. */
export type LoadOffer = () => Promise<{ readonly use: Offers; readonly dependencies: OfferDependencies }>;

/** Members change seldom: whoever looks again within five minutes need not ask. */
const KEPT = 'public, max-age=300';

/** For companies, without sign-in: who offers what. It names organisations and no people. */
export const publicOfferRoutes = (basePath: string, load: LoadOffer) =>
  newRouter().openapi(
    definePublicRoute({
      method: 'get',
      path: `${basePath}/offer`,
      summary: 'What the members of a partnership offer to companies',
      responses: { 200: jsonAnswer('The offer', offerSchema) },
    }),
    async (c) => {
      const { use, dependencies } = await load();
      c.header('cache-control', KEPT);
      return c.json(offerSchema.parse(await use.offerToCompanies(dependencies)()), 200);
    },
  );
