import * as z from 'zod';
import { dayOfFigures, type FiguresInput, partnershipFigures } from '../../shared/figures/partnership-figures.ts';
import type { PartnershipFigures } from '../../shared/figures/schema.ts';
import { dayOf, type IsoDate, lastDayOf, type Quarter, quarterOf } from '../../shared/kernel/dates.ts';
import { type Failure, invalidField } from '../../shared/kernel/errors.ts';
import type { PartnershipId } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type Target, targetSchema } from '../../shared/partnership/schema.ts';
import { FUNDING_PERIODS, fundingPeriodOf, fundingPeriodOn } from '../../shared/programme/funding-periods.ts';
import type { FundingPeriod } from '../../shared/programme/schema.ts';
import type { Table } from '../platform/dynamo/client.ts';
import { keys } from '../platform/dynamo/keys.ts';
import { type ItemReader, parseItem, queryItems } from '../platform/dynamo/read.ts';
import type { System } from '../platform/system.ts';
import type { RulesOn } from '../programme/rules.ts';
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

type Context = {
  readonly system: System;
  /** The rules of the day of the figures: what is of a quarter or period that is over goes by the rules of its time. */
  readonly rulesOn: RulesOn;
};

/** As the settlement itself reads it: in the rules of the first period, whichever one is looked at. */
const horizonOn = async (rulesOn: RulesOn, today: IsoDate): Promise<Pick<PartnershipFigures, 'settledOnce'>> => {
  const [first] = FUNDING_PERIODS;
  const { settlementHorizon } = await rulesOn(dayOfFigures(first, today), first);
  return settlementHorizon === 'wholeProgramme' ? { settledOnce: true } : {};
};

export type PartnershipFiguresDependencies = Context & {
  readonly partnershipId: PartnershipId;
  readonly table: Table;
  readonly liveGeneration: () => Promise<number>;
  readonly readTarget: (period: number) => Promise<Target | undefined>;
};

/** A partnership's own figures: three reads whatever the number of trajectories. */
export const readPartnershipFigures =
  ({ partnershipId, table, liveGeneration, readTarget, rulesOn, system }: PartnershipFiguresDependencies) =>
  async (request: FiguresRequest): Promise<Result<PartnershipFigures, Failure>> => {
    const resolved = resolveRequest(request, system);
    if (!resolved.ok) return resolved;
    const { period, quarter } = resolved.value;
    const key = keys.totals(await liveGeneration(), period.number);
    const retrievedAt = system.now();
    const today = dayOf(retrievedAt);
    const [items, target, rules, horizon] = await Promise.all([
      queryItems(table, { pk: key.pk, skPrefix: key.sk }),
      readTarget(period.number),
      rulesOn(dayOfFigures(period, today, quarter), period),
      horizonOn(rulesOn, today),
    ]);
    return ok({
      ...partnershipFigures({
        partnershipId,
        totals: totalsOf(items[0]),
        target,
        period,
        rules,
        today,
        retrievedAt,
        quarter,
      }),
      ...horizon,
    });
  };

const pointerReader: ItemReader<{ live: number }> = { type: 'partnershipPointer', schema: z.object({ live: z.int() }) };
const targetReader: ItemReader<{ target: Target }> = {
  type: 'partnershipTarget',
  schema: z.object({ target: targetSchema }),
};

type AgencyBasisDependencies = Pick<Context, 'system'> & { readonly agency: Table };
export type AgencyFiguresDependencies = Context & AgencyBasisDependencies;

/** What the agency has of a partnership: one query for pointer, totals and targets, whatever the number of trajectories. */
export const readBasisForAgency =
  ({ agency, system }: AgencyBasisDependencies) =>
  async (
    partnershipId: PartnershipId,
    period: FundingPeriod,
    quarter: Quarter | undefined,
  ): Promise<Omit<FiguresInput, 'rules'>> => {
    const items = await queryItems(agency, { pk: keys.partnershipPointer(partnershipId).pk });
    const find = (sk: string) => items.find((item) => item.sk === sk);
    const pointer = find(keys.partnershipPointer(partnershipId).sk);
    const live = (pointer && parseItem(agency, pointerReader, pointer)?.live) ?? 1;
    const target = find(keys.partnershipTarget(partnershipId, period.number).sk);
    const totals = totalsOf(find(keys.partnershipTotals(partnershipId, live, period.number).sk));
    const retrievedAt = system.now();
    const approved = target && parseItem(agency, targetReader, target)?.target;
    return { partnershipId, totals, target: approved, period, today: dayOf(retrievedAt), retrievedAt, quarter };
  };

/** A partnership's figures on the agency's side, by the rules of their day. */
export const readFiguresForAgency =
  (dependencies: AgencyFiguresDependencies) =>
  async (
    partnershipId: PartnershipId,
    period: FundingPeriod,
    quarter: Quarter | undefined,
  ): Promise<PartnershipFigures> => {
    const basis = await readBasisForAgency(dependencies)(partnershipId, period, quarter);
    const { rulesOn } = dependencies;
    const [rules, horizon] = await Promise.all([
      rulesOn(dayOfFigures(period, basis.today, quarter), period),
      horizonOn(rulesOn, basis.today),
    ]);
    return { ...partnershipFigures({ ...basis, rules }), ...horizon };
  };
