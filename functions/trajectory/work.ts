import { dayOf } from '../../shared/kernel/dates.ts';
import { WORK_KINDS, type Work, type WorkItem, workIn } from '../../shared/trajectory/work.ts';
import type { Actor } from '../platform/http/actor.ts';
import type { System } from '../platform/system.ts';
import type { ReadTrajectoryRows } from './list.ts';
import type { ReadRules } from './phases.ts';

/** More than this is not a list to work through; the list of trajectories has filters. */
const MAXIMUM_ITEMS = 50;

export type WorkDependencies = {
  readonly readRows: ReadTrajectoryRows;
  /** The programme rules in force today. */
  readonly readRules: ReadRules;
  readonly system: System;
  /** The directory's id of who asks, when it has one. */
  readonly personIdOf: (subject: string) => Promise<string | undefined>;
};

/** A coach sees the own trajectories; whoever answers for the whole sees all. Verification waits for the agency's controller alone. */
const mayActOn = (actor: Actor, { kind }: WorkItem): boolean =>
  kind === 'verificationWaiting'
    ? actor.permissions.has('trajectory:verify')
    : actor.permissions.has('trajectory:write');

const worksAsCoachOnly = (actor: Actor): boolean =>
  actor.memberships.some(({ role }) => role === 'coach') &&
  !actor.memberships.some(({ role }) => role === 'coordinator' || role === 'promotor');

const urgency = (item: WorkItem): string => `${WORK_KINDS.indexOf(item.kind)}#${item.dueOn ?? ''}#${item.title}`;

/** What waits for the one who asks, the most urgent first: overdue, lacking, ready, due soon, standing still. */
export const workOf =
  ({ readRows, readRules, system, personIdOf }: WorkDependencies) =>
  async (actor: Actor): Promise<Work> => {
    const today = dayOf(system.now());
    const [rows, { staleAfterDays }, personId] = await Promise.all([
      readRows(),
      readRules(),
      personIdOf(actor.subject),
    ]);
    const mine = worksAsCoachOnly(actor) ? rows.filter(({ coachInCharge }) => coachInCharge === personId) : rows;
    const items = mine
      .map((row) => workIn(row, { today, staleAfterDays, updatedOn: dayOf(row.updatedAt) }))
      .filter((item) => item !== undefined)
      .filter((item) => mayActOn(actor, item))
      .sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
    return { items: items.slice(0, MAXIMUM_ITEMS), total: items.length };
  };
