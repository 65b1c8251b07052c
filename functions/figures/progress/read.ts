import { dayOfFigures } from '../../../shared/figures/partnership-figures.ts';
import { progressOf } from '../../../shared/figures/progress/progress.ts';
import type { Progress } from '../../../shared/figures/progress/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Agreement } from '../../../shared/partnership/agreement/schema.ts';
import { bearersOn } from '../../../shared/partnership/members/roles.ts';
import type { Member } from '../../../shared/partnership/schema.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { queryItems } from '../../platform/dynamo/read.ts';
import { totalsOf } from '../projection/totals.ts';
import { type FiguresRequest, type PartnershipFiguresDependencies, resolveRequest } from '../read.ts';

export type ProgressDependencies = PartnershipFiguresDependencies & {
  readonly readAgreements: (period: number) => Promise<Agreement[]>;
  readonly readMembers: () => Promise<Member[]>;
};

/** Progress per partner, region, size and theme: five reads whatever the number of trajectories. */
export const readProgress =
  (dependencies: ProgressDependencies) =>
  async (request: FiguresRequest): Promise<Result<Progress, Failure>> => {
    const { partnershipId, table, liveGeneration, system } = dependencies;
    const resolved = resolveRequest(request, system);
    if (!resolved.ok) return resolved;
    const { period, quarter } = resolved.value;
    const retrievedAt = system.now();
    const on = dayOfFigures(period, dayOf(retrievedAt), quarter);
    const key = keys.totals(await liveGeneration(), period.number);
    const [items, target, rules, agreements, members] = await Promise.all([
      queryItems(table, { pk: key.pk, skPrefix: key.sk }),
      dependencies.readTarget(period.number),
      dependencies.rulesOn(on, period),
      dependencies.readAgreements(period.number),
      dependencies.readMembers(),
    ]);
    const partners = bearersOn(members, on);
    const totals = totalsOf(items[0]);
    return ok(progressOf({ partnershipId, totals, target, agreements, partners, period, rules, on, retrievedAt }));
  };
