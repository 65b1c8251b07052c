import type { MiddlewareHandler } from 'hono';
import { dayOf } from '../../shared/kernel/dates.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { authorOf, worksAt } from '../platform/http/actor.ts';
import type { HttpEnvironment } from '../platform/http/route.ts';
import type { System } from '../platform/system.ts';
import { writeDown } from './write-down.ts';

export type AgencyAccessDependencies = {
  readonly partnershipId: PartnershipId;
  readonly commit: Commit;
  readonly system: System;
};

/** Longer paths name no record of ours. */
const MAXIMUM_PATH = 200;

/**
 * Writes down every request in a partnership's function by someone who is not of that partnership: who, and which record. It is
 * written before the request is carried out, so that nothing is read that the trail does not show. The query string stays out: what
 * somebody searched for may name a person.
 */
export const auditAgencyAccess =
  ({ partnershipId, commit, system }: AgencyAccessDependencies): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const actor = c.get('actor');
    if (!worksAt(actor, partnershipId)) {
      await writeDown({ commit, system }, authorOf(actor), {
        action: `access.${c.req.method.toLowerCase()}`,
        root: { kind: 'access', id: dayOf(system.now()) },
        changes: [{ field: 'path', after: c.req.path.slice(0, MAXIMUM_PATH) }],
      });
    }
    return next();
  };
