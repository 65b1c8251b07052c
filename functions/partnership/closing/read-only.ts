import type { MiddlewareHandler } from 'hono';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { isReadOnly } from '../../../shared/partnership/closing/items.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { worksAt } from '../../platform/http/actor.ts';
import type { Router } from '../../platform/http/lazy-routers.ts';
import { problem } from '../../platform/http/problem.ts';
import { type HttpEnvironment, newRouter } from '../../platform/http/route.ts';
import type { ClosingRepository } from './repository.ts';

type ReadOnlyDependencies = {
  readonly partnershipId: PartnershipId;
  readonly repository: Pick<ClosingRepository, 'closed'>;
};

const READING = new Set(['GET', 'HEAD']);
/** What a person decides about mails to him- or herself changes nothing of the partnership. */
const OWN = /\/me(\/|$)/;

/** Whether the partnership was not extended and its last period is closed. One read. */
export const hasEnded = async ({ closed }: ReadOnlyDependencies['repository']): Promise<boolean> => {
  const [first] = FUNDING_PERIODS;
  return isReadOnly(await closed(first.number));
};

/**
 * In a partnership that is not extended, nothing is changed by its own people once its last period is closed (`partnershipEnded`); everything
 * stays readable. The agency still can: an audit may come years later. Costs one read for a change, none for reading.
 */
export const readOnlyOnceEnded =
  ({ partnershipId, repository }: ReadOnlyDependencies): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const changesSomething = !READING.has(c.req.method) && !OWN.test(c.req.path);
    if (!changesSomething || !worksAt(c.get('actor'), partnershipId)) return next();
    return (await hasEnded(repository)) ? problem(c, { code: 'notAllowedNow', reason: 'partnershipEnded' }) : next();
  };

/**
 * What companies answer by a link, without sign-in, is refused as well once the partnership ended: nothing is asked of them any more, and nothing
 * is written (`nothingAskedAnyMore`). Also what only shows the question, so that nobody fills it in for nothing. Reading goes on.
 */
export const nothingFromCompaniesOnceEnded = (
  publicPath: string,
  repository: ReadOnlyDependencies['repository'],
): Router => {
  const router = newRouter();
  router.use(`${publicPath}/*`, async (c, next) =>
    !READING.has(c.req.method) && (await hasEnded(repository))
      ? problem(c, { code: 'notAllowedNow', reason: 'nothingAskedAnyMore' })
      : next(),
  );
  return router;
};
