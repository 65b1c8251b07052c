import { every } from 'hono/combine';
import { permissionsInPartnership } from '../../shared/kernel/permissions.ts';
import { WITHOUT_MEMBERSHIP } from '../access/without-membership.ts';
import { auditAgencyAccess } from '../audit/agency-access.ts';
import { publicConfirmationRoutes } from '../confirmation/public-routes.ts';
import { publicMaturityRoutes } from '../maturity/public-routes.ts';
import { nothingFromCompaniesOnceEnded, readOnlyOnceEnded } from '../partnership/closing/read-only.ts';
import { closingRepository } from '../partnership/closing/repository.ts';
import { publicOfferRoutes } from '../partnership/members/public-routes.ts';
import { config } from '../platform/config.ts';
import type { AppOptions } from '../platform/http/app.ts';
import type { LazyRouters, Router } from '../platform/http/lazy-routers.ts';
import { verifyToken } from './base.ts';
import { type PartnershipContext, partnershipContext } from './partnership/context.ts';

type Room = { readonly routers: (context: PartnershipContext) => Promise<Router[]> };

/** Each capability's room, with the first steps of its paths. It is loaded by the first request that goes there. */
const roomsOf = (context: PartnershipContext): LazyRouters[] => {
  const room = (paths: readonly string[], load: () => Promise<Room>): LazyRouters => ({
    paths,
    load: async () => (await load()).routers(context),
  });
  return [
    room(['/company-look-up'], () => import('./partnership/company-look-up.ts')),
    room(['/companies'], () => import('./partnership/company.ts')),
    room(['/company-imports', '/tasks'], () => import('./partnership/document.ts')),
    room(['/trajectories', '/work'], () => import('./partnership/trajectory.ts')),
    room(['/engagements'], () => import('./partnership/engagement.ts')),
    room(['/intakes'], () => import('./partnership/intake.ts')),
    room(['/confirmations'], () => import('./partnership/confirmation.ts')),
    room(['/maturity'], () => import('./partnership/maturity.ts')),
    room(['/support'], () => import('./partnership/support.ts')),
    room(['/referrals'], () => import('./partnership/referral.ts')),
    room(['/deputies', '/duties'], () => import('./partnership/deputy.ts')),
    room(['/samples'], () => import('./partnership/sample.ts')),
    room(['/takeovers'], () => import('./partnership/takeover.ts')),
    room(
      ['/budgets', '/living-table', '/certified-amounts', '/payments', '/own-contributions'],
      () => import('./partnership/finance.ts'),
    ),
    room(['/closings'], () => import('./partnership/closing.ts')),
    room(['/settlements', '/warehouse'], () => import('./partnership/settlement.ts')),
    room(['/targets'], () => import('./partnership/partnership.ts')),
    room(['/members'], () => import('./partnership/members.ts')),
    room(['/amendments'], () => import('./partnership/amendment.ts')),
    room(['/agreements'], () => import('./partnership/agreement.ts')),
    room(['/figures'], () => import('./partnership/figures.ts')),
    room(['/monitoring-figures'], () => import('./partnership/monitoring.ts')),
    room(['/catalogues'], () => import('./partnership/catalogue.ts')),
    room(['/programme-rules'], () => import('./partnership/programme.ts')),
    room(['/people', '/me', '/shared-views', '/access-reviews'], () => import('./partnership/access.ts')),
    room(['/history'], () => import('./partnership/audit.ts')),
    room(['/summaries'], () => import('./partnership/summary.ts')),
    room(['/coordination'], () => import('./partnership/coordination.ts')),
    room(['/jobs'], () => import('./partnership/jobs.ts')),
    room(['/notes'], () => import('./partnership/note.ts')),
    room(['/deliveries', '/mailings', '/suppressed-addresses'], () => import('./partnership/notification.ts')),
  ];
};

/** One partnership's function. Everything it reaches was made for this partnership; no line below chooses a tenant. */
export const partnershipApi = (basePath = `/api/partnerships/${config.partnershipId()}`): AppOptions => {
  const context = partnershipContext();
  const { partnershipId, table, commit, system } = context;
  const closings = closingRepository(table);
  const publicPath = basePath.replace('/api/', '/api/public/');
  return {
    store: partnershipId,
    basePath,
    system,
    verifyToken: verifyToken(),
    permissionsOf: (memberships) => permissionsInPartnership(memberships, partnershipId),
    withoutMembership: WITHOUT_MEMBERSHIP,
    routers: [],
    publicRouters: [
      // Before the others: it stands in front of each of them.
      nothingFromCompaniesOnceEnded(publicPath, closings),
      publicConfirmationRoutes(publicPath, async () => {
        const [use, { answerDependencies }] = await Promise.all([
          import('../confirmation/answer.ts'),
          import('./partnership/confirmation.ts'),
        ]);
        return { use, dependencies: answerDependencies(context) };
      }),
      publicMaturityRoutes(publicPath, async () => {
        const [use, { respondentDependencies }] = await Promise.all([
          import('../maturity/answer.ts'),
          import('./partnership/maturity.ts'),
        ]);
        return { use, dependencies: respondentDependencies(context) };
      }),
      publicOfferRoutes(publicPath, async () => {
        const [use, { offerDependencies }] = await Promise.all([
          import('../partnership/members/offer.ts'),
          import('./partnership/members.ts'),
        ]);
        return { use, dependencies: await offerDependencies(context) };
      }),
    ],
    lazyRouters: roomsOf(context),
    afterAuthentication: every(
      auditAgencyAccess({ partnershipId, commit, system }),
      readOnlyOnceEnded({ partnershipId, repository: closings }),
    ),
  };
};
