import type { IsoDate } from '../../../../shared/kernel/dates.ts';
import { daysBetween } from '../../../../shared/kernel/days.ts';
import { inPlannedOrder } from '../../../../shared/trajectory/plan/sheet.ts';
import type { Action, Trajectory } from '../../../../shared/trajectory/schema.ts';
import { isInPlace } from '../action-state.ts';

/** A stretch as shares of the whole, 0..1. */
export type Stretch = { readonly start: number; readonly end: number };

export type TimelineRow = {
  readonly action: Action;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** Absent when no day is planned and none has passed. */
  readonly stretch?: Stretch;
  /** Where a status was reached. */
  readonly marks: readonly number[];
  /** Planned to be ready by a day that is past, and neither in place nor dropped. */
  readonly late: boolean;
};

export type Timeline = {
  readonly rows: readonly TimelineRow[];
  readonly phases: readonly (Trajectory['phases'][number] & Stretch)[];
  /** Where today lies. */
  readonly today: number;
};

const earliest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted()[0];
const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted().at(-1);

const isDone = (action: Action): boolean => isInPlace(action) || action.statuses.at(-1)?.status === 'dropped';

/** What was planned, or else what happened: from the first status to the day on which the work was done. */
const spanOf = (action: Action, today: IsoDate): { from?: IsoDate | undefined; to?: IsoDate | undefined } => {
  const { plannedFrom, plannedFor, statuses } = action;
  const worked = statuses.filter(({ status }) => status !== 'idea').map(({ on }) => on);
  const done = isDone(action) ? statuses.at(-1)?.on : undefined;
  if (plannedFrom === undefined && plannedFor === undefined && done === undefined) return {};
  const to = plannedFor ?? done ?? (plannedFrom !== undefined && plannedFrom < today ? today : plannedFrom);
  const from = plannedFrom ?? worked[0];
  return { from: from !== undefined && to !== undefined && from > to ? to : from, to };
};

/** The plan of a trajectory laid out from its first day to the last that is planned, or today when that is later. */
export const timelineOf = ({ actions, phases }: Pick<Trajectory, 'actions' | 'phases'>, today: IsoDate): Timeline => {
  const spans = inPlannedOrder(actions).map((action) => ({ action, ...spanOf(action, today) }));
  const days = [
    ...phases.map(({ on }) => on),
    ...spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined)),
    today,
  ];
  const first = earliest(days) ?? today;
  const last = latest(days) ?? today;
  const length = daysBetween(first, last) + 1;
  /** Where a day begins, or ends. */
  const at = (day: IsoDate, end: 0 | 1 = 0): number =>
    Math.min(1, Math.max(0, (daysBetween(first, day) + end) / length));
  const endOf = (phase: number): number => {
    const next = phases[phase + 1];
    return next ? at(next.on) : at(last, 1);
  };
  return {
    rows: spans.map(({ action, from, to }) => ({
      action,
      from: action.plannedFrom,
      to: action.plannedFor,
      ...(to === undefined ? {} : { stretch: { start: at(from ?? to), end: at(to, 1) } }),
      marks: action.statuses.map(({ on }) => at(on)),
      late: action.plannedFor !== undefined && action.plannedFor < today && !isDone(action),
    })),
    phases: phases.map((step, index) => ({ ...step, start: at(step.on), end: endOf(index) })),
    today: at(today),
  };
};
