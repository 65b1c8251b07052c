import type { StruckCompany } from '../../../shared/finance/settlement/inputs.ts';
import type { Settlement } from '../../../shared/finance/settlement/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { endedBy } from './decide.ts';
import type { SettlementDependencies } from './dependencies.ts';
import {
  placeStruck,
  putSettlement,
  raiseRegister,
  removeStruck,
  type SettlementsOfPeriod,
  settlementRoot,
} from './repository.ts';

type Strike = { readonly period: number; readonly companyId: CompanyId; readonly reason: string };
type Dependencies = Pick<SettlementDependencies, 'repository' | 'companyExists' | 'commit' | 'system'>;

/** The last settlement, when what changes in the count takes its ground away. */
const standing = ([last]: readonly Settlement[]): Settlement | undefined =>
  last?.state === 'prepared' || last?.state === 'settled' ? last : undefined;

type Recount = Strike & { readonly action: string; readonly change: Change };

/** Writes what changes in the count, and in the same transaction takes back the settlement that rests on it. */
const recount = async (
  { commit, system, ...dependencies }: Dependencies,
  author: Author,
  { settlements, register }: SettlementsOfPeriod,
  { period, companyId, reason, action, change }: Recount,
): Promise<Result<void, Failure>> => {
  const root = settlementRoot(period);
  const struck = { field: 'companyId', after: companyId };
  const before = standing(settlements);
  const after = before && endedBy({ commit, system, ...dependencies }, before, reason);
  const events = [
    auditEvent(system, author, { action, root, changes: [struck], reason }),
    ...(before && after
      ? [
          auditEvent(system, author, {
            action: `settlement.${after.state}`,
            root,
            changes: [{ field: 'state', before: before.state, after: after.state }, struck],
            reason,
          }),
        ]
      : []),
  ];
  const changes = [
    change,
    raiseRegister(period, register),
    ...(before && after ? [putSettlement(after, before.version)] : []),
  ];
  const committed = await commit({ changes, audit: events });
  return committed.ok ? ok(undefined) : fail({ code: 'conflict' });
};

/**
 * Strikes a company from the count of a period after an audit. A settlement that rests on it is reopened with the same reason (domain,
 * Money: "A company struck by a later audit reopens the settlement"); one that waits for its decision is returned.
 */
export const strikeCompany =
  (dependencies: Dependencies) =>
  async (author: Author, strike: Strike): Promise<Result<StruckCompany, Failure>> => {
    const { repository, companyExists, system } = dependencies;
    const { period, companyId, reason } = strike;
    const [seen, isKnown] = await Promise.all([repository.ofPeriod(period), companyExists(companyId)]);
    if (!isKnown) return fail({ code: 'notFound' });
    if (seen.struck.some((known) => known.companyId === companyId))
      return fail({ code: 'notAllowedNow', reason: 'companyStruckAlready' });
    const entry: StruckCompany = { companyId, on: dayOf(system.now()), reason };
    const work = { ...strike, action: 'settlement.companyStruck', change: placeStruck(period, entry) };
    const written = await recount(dependencies, author, seen, work);
    return written.ok ? ok(entry) : written;
  };

/** Lifts a strike, such as after an appeal: the company counts again, and a settlement that rests on it being struck does not stand. */
export const liftStrike =
  (dependencies: Dependencies) =>
  async (author: Author, strike: Strike): Promise<Result<void, Failure>> => {
    const seen = await dependencies.repository.ofPeriod(strike.period);
    if (!seen.struck.some(({ companyId }) => companyId === strike.companyId)) return fail({ code: 'notFound' });
    const change = removeStruck(strike.period, strike.companyId);
    return recount(dependencies, author, seen, { ...strike, action: 'settlement.strikeLifted', change });
  };
