import type { MiddlewareHandler } from 'hono';
import type { PartnershipId } from '../../../shared/kernel/ids.ts';
import { isReadOnly } from '../../../shared/partnership/closing/items.ts';
import { FUNDING_PERIODS } from '../../../shared/programme/funding-periods.ts';
import { worksAt } from '../../platform/http/actor.ts';
import { problem } from '../../platform/http/problem.ts';
import type { HttpEnvironment } from '../../platform/http/route.ts';
import type { ClosingRepository } from './repository.ts';

type ReadOnlyDependencies = {
  readonly partnershipId: PartnershipId;
  readonly repository: Pick<ClosingRepository, 'closed'>;
};

const READING = new Set(['GET', 'HEAD']);
/** What a person decides about mails to him- or herself changes nothing of the partnership. */
const OWN = /\/me(\/|$)/;

/**
 * In a partnership that is not extended, nothing is changed by its own people once its last period is closed (`partnershipEnded`); everything
 * stays readable. The agency still can: an audit may come years later. Costs one read for a change, none for reading.
 */
export const readOnlyOnceEnded =
  ({ partnershipId, repository }: ReadOnlyDependencies): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const changesSomething = !READING.has(c.req.method) && !OWN.test(c.req.path);
    if (!changesSomething || !worksAt(c.get('actor'), partnershipId)) return next();
    const [first] = FUNDING_PERIODS;
    return isReadOnly(await repository.closed(first.number))
      ? problem(c, { code: 'notAllowedNow', reason: 'partnershipEnded' })
      : next();
  };
