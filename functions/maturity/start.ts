import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import { maturityScanIdSchema } from '../../shared/kernel/ids.ts';
import type { ConversationRequest, RoundRequest } from '../../shared/maturity/requests.ts';
import type { MaturityScan } from '../../shared/maturity/schema.ts';
import { takesPart } from '../../shared/trajectory/takes-part.ts';
import type { Author } from '../audit/event.ts';
import type { ScanDependencies } from './dependencies.ts';

export type Keyed = { readonly idempotencyKey?: string | undefined };

/** What no scan can do without: a company of a trajectory that still runs. */
export const refusalAt = async (
  { trajectoryOf }: ScanDependencies,
  { trajectoryId, companyId }: Pick<ConversationRequest, 'trajectoryId' | 'companyId'>,
): Promise<Failure | undefined> => {
  const trajectory = await trajectoryOf(trajectoryId);
  if (!trajectory) return { code: 'notFound' };
  if (!takesPart(trajectory, companyId)) return invalidField('/companyId', 'notInTrajectory');
  return trajectory.phases.at(-1)?.phase === 'stopped'
    ? { code: 'notAllowedNow', reason: 'trajectoryStopped' }
    : undefined;
};

export const newScan = (
  { system }: ScanDependencies,
  { trajectoryId, companyId, moment }: Omit<RoundRequest, 'days' | 'withEmployees'>,
) => ({
  id: maturityScanIdSchema.parse(system.newId('msc')),
  version: 1,
  companyId,
  trajectoryId,
  moment,
  removed: false,
});

/** What is written of a scan that is new; the same request sent again makes nothing. */
export const started = (author: Author, { idempotencyKey }: Keyed, scan: MaturityScan) => ({
  before: undefined,
  after: scan,
  changes: [{ field: 'moment', after: scan.moment }],
  idempotency:
    idempotencyKey === undefined ? undefined : { subject: author.subject, key: idempotencyKey, resultId: scan.id },
});
