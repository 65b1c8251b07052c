import { dayOfFigures } from '../../../shared/figures/partnership-figures.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { PartnershipId, RulesDraftId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { outcomesOf, simulated } from '../../../shared/programme/simulation.ts';
import type { Simulation } from '../../../shared/programme/simulation-schema.ts';
import { yearlyShares } from '../../../shared/programme/yearly-shares.ts';
import { readBasisForAgency, resolveRequest } from '../../figures/read.ts';
import type { Table } from '../../platform/dynamo/client.ts';
import type { RulesReader } from '../rules.ts';
import type { DraftDependencies } from './save.ts';

export type SimulateDependencies = Pick<DraftDependencies, 'repository' | 'system'> & {
  readonly rules: Pick<RulesReader, 'rulesOn'>;
  readonly agency: Table;
  readonly partnershipIds: readonly PartnershipId[];
};

/**
 * What each partnership's figures of today would be if a draft held already. One query per partnership: the agency has totals, targets and
 * money; what would be counted anew from trajectories is named and left out.
 */
export const simulateDraft =
  ({ repository, system, rules, agency, partnershipIds }: SimulateDependencies) =>
  async (request: { id: RulesDraftId; period?: number | undefined }): Promise<Result<Simulation, Failure>> => {
    const resolved = resolveRequest({ period: request.period }, system);
    if (!resolved.ok) return resolved;
    const { period } = resolved.value;
    const found = await repository.draft(request.id);
    if (!found) return fail({ code: 'notFound' });
    const retrievedAt = system.now();
    const on = dayOfFigures(period, dayOf(retrievedAt));
    const present = await rules.rulesOn(on, period);
    const draft = { ...present, ...found.rules };
    const readBasis = readBasisForAgency({ agency, system });
    const bases = await Promise.all(partnershipIds.map((id) => readBasis(id, period, undefined)));
    return ok({
      period,
      on,
      retrievedAt,
      presentVersion: present.version,
      partnerships: bases.map((basis) => simulated(basis, present, draft)),
      budget: { present: yearlyShares(present), draft: yearlyShares(draft) },
      rules: outcomesOf(present, draft, period),
    });
  };
