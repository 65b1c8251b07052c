import * as z from 'zod';
import { partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { dayOf, lastDayOf, type Quarter, quarterOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Target, targetSchema } from '../../shared/partnership/schema.ts';
import { fundingPeriodOf, fundingPeriodOn } from '../../shared/programme/funding-periods.ts';
import type { FundingPeriod, ProgrammeRules } from '../../shared/programme/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { type ItemReader, parseItem, queryItems } from '../platform/dynamo/read.ts';
import type { System } from '../platform/system.ts';
import { totalsOf } from './projection/totals.ts';

/** Which figures: of a period, and of a quarter in it; nothing for today. */
export type FiguresRequest = { readonly period?: number | undefined; readonly quarter?: Quarter | undefined };

/** The period and quarter that were asked for, or why they do not exist. */
export const resolveRequest = (
  request: FiguresRequest,
  system: System,
): Result<{ period: FundingPeriod; quarter?: Quarter }, Failure> => {
  const { quarter } = request;
  const today = dayOf(system.now());
  const day = quarter === undefined ? today : lastDayOf(quarter);
  const period = request.period === undefined ? fundingPeriodOn(day) : fundingPeriodOf(request.period);
  if (!period) return fail(invalidField('/period', 'notInList'));
  if (quarter === undefined) return ok({ period });
  if (quarter < period.firstQuarter || quarter > period.lastQuarter)
    return fail(invalidField('/quarter', 'outsidePeriod'));
  if (quarter > quarterOf(today)) return fail(invalidField('/quarter', 'inFuture'));
  return ok({ period, quarter });
};

type Context = { readonly system: System; readonly readRules: () => Promise<ProgrammeRules> };

export type PartnershipFiguresDependencies = Context & {
  readonly partnershipId: PartnershipId;
  readonly table: Table;
  readonly liveGeneration: () => Promise<number>;
  readonly readTarget: (period: number) => Promise<Target | undefined>;
};

/** A partnership's own figures: three reads whatever the number of trajectories. */
export const readPartnershipFigures =
  ({ partnershipId, table, liveGeneration, readTarget, readRules, system }: PartnershipFiguresDependencies) =>
  async (request: FiguresRequest): Promise<Result<PartnershipFigures, Failure>> => {
    const resolved = resolveRequest(request, system);
    if (!resolved.ok) return resolved;
    const { period, quarter } = resolved.value;
    const key = keys.totals(await liveGeneration(), period.number);
    const [items, target, rules] = await Promise.all([
      queryItems(table, { pk: key.pk, skPrefix: key.sk }),
      readTarget(period.number),
      readRules(),
    ]);
    const retrievedAt = system.now();
    const today = dayOf(retrievedAt);
    return ok(
      partnershipFigures({
        partnershipId,
        totals: totalsOf(items[0]),
        target,
        period,
        rules,
        today,
        retrievedAt,
        quarter,
      }),
    );
  };

const pointerReader: ItemReader<{ live: number }> = { type: 'partnershipPointer', schema: z.object({ live: z.int() }) };
const targetReader: ItemReader<{ target: Target }> = {
  type: 'partnershipTarget',
  schema: z.object({ target: targetSchema }),
};

export type AgencyFiguresDependencies = Context & { readonly agency: Table };

/** A partnership's figures on the agency's side: one query for pointer, totals and targets, whatever the number of trajectories. */
export const readFiguresForAgency =
  ({ agency, readRules, system }: AgencyFiguresDependencies) =>
  async (
    partnershipId: PartnershipId,
    period: FundingPeriod,
    quarter: Quarter | undefined,
  ): Promise<PartnershipFigures> => {
    const [items, rules] = await Promise.all([
      queryItems(agency, { pk: keys.partnershipPointer(partnershipId).pk }),
      readRules(),
    ]);
    const find = (sk: string) => items.find((item) => item.sk === sk);
    const pointer = find(keys.partnershipPointer(partnershipId).sk);
    const live = (pointer && parseItem(agency, pointerReader, pointer)?.live) ?? 1;
    const target = find(keys.partnershipTarget(partnershipId, period.number).sk);
    const totals = totalsOf(find(keys.partnershipTotals(partnershipId, live, period.number).sk));
    const retrievedAt = system.now();
    const today = dayOf(retrievedAt);
    const approved = target && parseItem(agency, targetReader, target)?.target;
    return partnershipFigures({ partnershipId, totals, target: approved, period, rules, today, retrievedAt, quarter });
  };
