import type { Recomputation, SettlementDetail, SettlementOverview } from '../../../shared/finance/settlement/schema.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { SettlementDependencies } from './dependencies.ts';
import { readFrozen, recompute } from './frozen.ts';
import { readInputs } from './read-inputs.ts';

/** The settlement of a period as it would be today with its forecast, and every one that was prepared. */
export const settlementOverview =
  (dependencies: SettlementDependencies) =>
  async (period: FundingPeriod): Promise<SettlementOverview> => {
    const { repository, system } = dependencies;
    const { settlements, struck } = await repository.ofPeriod(period.number);
    const read = await readInputs(dependencies)(period, struck);
    const retrievedAt = system.now();
    const today = dayOf(retrievedAt);
    const common = {
      period: period.number,
      today,
      periodIsOver: today > period.to,
      retrievedAt,
      settlements: [...settlements],
      struck: [...struck],
    };
    if (!read.ok) return { ...common, missing: read.error };
    const { inputs, forecast } = read.value;
    return {
      ...common,
      missing: [],
      now: { inputs, outcome: settle(inputs) },
      ...(forecast ? { forecast } : {}),
    };
  };

type Which = { readonly period: number; readonly number: number };

/** One settlement with all that it rests on, as it was frozen. */
export const settlementDetail =
  ({ repository, snapshotStore }: Pick<SettlementDependencies, 'repository' | 'snapshotStore'>) =>
  async ({ period, number }: Which): Promise<Result<SettlementDetail, Failure>> => {
    const settlement = await repository.settlement(period, number);
    return settlement
      ? ok({ settlement, frozen: await readFrozen(snapshotStore, settlement) })
      : fail({ code: 'notFound' });
  };

export const settlementRecomputation =
  ({ repository, snapshotStore, system }: Pick<SettlementDependencies, 'repository' | 'snapshotStore' | 'system'>) =>
  async ({ period, number }: Which): Promise<Result<Recomputation, Failure>> => {
    const settlement = await repository.settlement(period, number);
    return settlement ? ok(await recompute(snapshotStore, settlement, system.now())) : fail({ code: 'notFound' });
  };
