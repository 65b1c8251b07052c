import type { StruckCompany } from '../../../shared/finance/settlement/inputs.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import type { CompanyId } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import type { Change } from '../../platform/dynamo/changes.ts';
import { paymentsMayEnd } from '../payments/standing.ts';
import { endedBy } from './decide.ts';
import type { SettlementDependencies } from './dependencies.ts';
import {
  placeStruck,
  putSettlement,
  raiseRegister,
  removeStruck,
  type SettlementsOfPeriod,
  settlementRoot,
  struckOf,
} from './repository.ts';
import { readFrom, standingOver } from './standing.ts';

type Strike = { readonly period: number; readonly companyId: CompanyId; readonly reason: string };
type Dependencies = Pick<SettlementDependencies, 'repository' | 'companyExists' | 'commit' | 'system'>;

type Recount = Strike & { readonly action: string; readonly change: Change };

/** Writes what changes in the count, and in the same transaction takes back the settlement that rests on it, of whichever period. */
const recount = async (
  { commit, system, ...dependencies }: Dependencies,
  author: Author,
  seen: readonly SettlementsOfPeriod[],
  { period, companyId, reason, action, change }: Recount,
): Promise<Result<void, Failure>> => {
  const struck = { field: 'companyId', after: companyId };
  // In the history of a settlement over several periods: from the count of which one.
  const inPeriod = { field: 'period', after: period };
  const ended = standingOver(seen, period).map((before) => ({
    before,
    after: endedBy({ commit, system, ...dependencies }, before, reason),
  }));
  const events = [
    auditEvent(system, author, { action, root: settlementRoot(period), changes: [struck], reason }),
    ...ended.map(({ before, after }) =>
      auditEvent(system, author, {
        action: `settlement.${after.state}`,
        root: settlementRoot(after.period),
        changes: [{ field: 'state', before: before.state, after: after.state }, struck, inPeriod],
        reason,
      }),
    ),
  ];
  const changes = [
    change,
    ...seen.map(raiseRegister),
    ...ended.map(({ before, after }) => putSettlement(after, before.version)),
    ...(ended.length > 0 ? [paymentsMayEnd] : []),
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
    const { companyExists, system } = dependencies;
    const { period, companyId, reason } = strike;
    const [seen, isKnown] = await Promise.all([readFrom(dependencies.repository, period), companyExists(companyId)]);
    if (!isKnown) return fail({ code: 'notFound' });
    if (struckOf(seen)(period).some((known) => known.companyId === companyId))
      return fail({ code: 'notAllowedNow', reason: 'companyStruckAlready' });
    const entry: StruckCompany = { companyId, period, on: dayOf(system.now()), reason };
    const work = { ...strike, action: 'settlement.companyStruck', change: placeStruck(period, entry) };
    const written = await recount(dependencies, author, seen, work);
    return written.ok ? ok(entry) : written;
  };

/** Lifts a strike, such as after an appeal: the company counts again, and a settlement that rests on it being struck does not stand. */
export const liftStrike =
  (dependencies: Dependencies) =>
  async (author: Author, strike: Strike): Promise<Result<void, Failure>> => {
    const seen = await readFrom(dependencies.repository, strike.period);
    if (!struckOf(seen)(strike.period).some(({ companyId }) => companyId === strike.companyId))
      return fail({ code: 'notFound' });
    const change = removeStruck(strike.period, strike.companyId);
    return recount(dependencies, author, seen, { ...strike, action: 'settlement.strikeLifted', change });
  };
