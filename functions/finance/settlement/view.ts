import type { StruckCompany } from '../../../shared/finance/settlement/inputs.ts';
import type {
  MissingForSettlement,
  Recomputation,
  SettlementDetail,
  SettlementOverview,
} from '../../../shared/finance/settlement/schema.ts';
import { settle } from '../../../shared/finance/settlement/settle.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { FundingPeriod } from '../../../shared/programme/schema.ts';
import type { SettlementDependencies } from './dependencies.ts';
import { readFrozen, recompute } from './frozen.ts';
import { readHorizon, type SeenHorizon } from './horizon.ts';
import { type ReadInputs, readInputs } from './read-inputs.ts';
import { struckOf } from './repository.ts';

/** What a settlement of the period would rest on, or why there is none. */
const readOver = async (
  dependencies: SettlementDependencies,
  { horizon, seen }: SeenHorizon,
): Promise<Result<ReadInputs, MissingForSettlement[]>> => {
  if (horizon.kind === 'own') return readInputs(dependencies)(horizon.periods, struckOf(seen));
  return fail([horizon.kind === 'later' ? 'settledLater' : 'extensionUndecided']);
};

/** Each with its period: what was struck before they were told apart is of the one that it was found in. */
const struckIn = ({ horizon, own, seen }: SeenHorizon): StruckCompany[] => {
  const numbers = horizon.kind === 'own' ? horizon.periods.map(({ number }) => number) : [own.number];
  return numbers.flatMap((period) => struckOf(seen)(period).map((struck) => ({ ...struck, period })));
};

/** The settlement of a period as it would be today with its forecast, and every one that was prepared. */
export const settlementOverview =
  (dependencies: SettlementDependencies) =>
  async (period: FundingPeriod): Promise<SettlementOverview> => {
    const found = await readHorizon(dependencies)(period);
    const { horizon, own } = found;
    const read = await readOver(dependencies, found);
    const retrievedAt = dependencies.system.now();
    const today = dayOf(retrievedAt);
    const common = {
      period: period.number,
      today,
      periodIsOver: today > period.to,
      retrievedAt,
      ...(horizon.kind === 'later' ? { settledWith: horizon.period } : {}),
      settlements: [...own.settlements],
      struck: struckIn(found),
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
