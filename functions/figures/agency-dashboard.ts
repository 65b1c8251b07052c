import { normRows } from '../../shared/figures/norms.ts';
import type { AgencyDashboard } from '../../shared/figures/schema.ts';
import type { Failure } from '../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type AgencyFiguresDependencies, type FiguresRequest, readFiguresForAgency, resolveRequest } from './read.ts';

export type AgencyDashboardDependencies = AgencyFiguresDependencies & {
  readonly partnershipIds: readonly PartnershipId[];
};

/** All partnerships side by side. One query per partnership, at most three: the same cost whatever they did. */
export const agencyDashboard =
  (dependencies: AgencyDashboardDependencies) =>
  async (request: FiguresRequest): Promise<Result<AgencyDashboard, Failure>> => {
    const resolved = resolveRequest(request, dependencies.system);
    if (!resolved.ok) return resolved;
    const { period, quarter } = resolved.value;
    const read = readFiguresForAgency(dependencies);
    const partnerships = await Promise.all(dependencies.partnershipIds.map((id) => read(id, period, quarter)));
    const [first] = partnerships;
    if (!first) return fail({ code: 'notFound', reason: 'noPartnership' });
    const rules = await dependencies.rulesOn(first.on, period);
    return ok({
      period,
      on: first.on,
      quarter: first.current.quarter,
      retrievedAt: first.retrievedAt,
      rulesVersion: rules.version,
      partnerships,
      norms: normRows(partnerships, rules),
      perRegion: Object.fromEntries(partnerships.map(({ partnershipId, perRegion }) => [partnershipId, perRegion])),
    });
  };
