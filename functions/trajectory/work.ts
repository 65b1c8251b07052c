import { dayOf } from '../../shared/kernel/dates.ts';
import type { PersonId } from '../../shared/kernel/ids.ts';
import type { TrajectoryListRow } from '../../shared/trajectory/list.ts';
import { WORK_KINDS, type Work, type WorkItem, type WorkKind, workIn } from '../../shared/trajectory/work.ts';
import type { Actor } from '../platform/http/actor.ts';
import type { System } from '../platform/system.ts';
import type { ReadTrajectoryRows } from './list.ts';
import type { ReadRules } from './phases.ts';
import { type ReadSampled, sampledTrajectories } from './sampled.ts';
import { deputyOn, type ReadDeputies } from './stand-ins.ts';

/** More than this is not a list to work through; the list of trajectories has filters. */
const MAXIMUM_ITEMS = 50;

export type WorkDependencies = {
  readonly readRows: ReadTrajectoryRows;
  /** The programme rules in force today. */
  readonly readRules: ReadRules;
  readonly readSampled: ReadSampled;
  readonly readDeputies: ReadDeputies;
  readonly system: System;
  /** The directory's id of who asks, when it has one. */
  readonly personIdOf: (subject: string) => Promise<string | undefined>;
};

/** What the agency found or asked for waits for its controller; everything else for who works on the trajectories. */
const FOR_WHO_VERIFIES: readonly WorkKind[] = ['queryAnswered', 'verificationWaiting'];

const mayActOn =
  (actor: Actor) =>
  (kind: WorkKind): boolean =>
    actor.permissions.has(FOR_WHO_VERIFIES.includes(kind) ? 'trajectory:verify' : 'trajectory:write');

/** A coach sees the own trajectories and those for which it stands in; whoever answers for the whole sees all. */
const worksAsCoachOnly = (actor: Actor): boolean =>
  actor.memberships.some(({ role }) => role === 'coach') &&
  !actor.memberships.some(({ role }) => role === 'coordinator' || role === 'promotor');

const urgency = ({ kind, dueOn, sampled, title }: WorkItem): string =>
  `${String(WORK_KINDS.indexOf(kind)).padStart(2, '0')}#${dueOn ?? ''}#${sampled ? 0 : 1}#${title}`;

/** What waits for the one who asks, the most urgent first: overdue, lacking, ready, due soon, standing still; what is in a sample before the rest. */
export const workOf =
  ({ readRows, readRules, readSampled, readDeputies, system, personIdOf }: WorkDependencies) =>
  async (actor: Actor): Promise<Work> => {
    const today = dayOf(system.now());
    const [rows, { staleAfterDays, followUpAfterDays }, sampled, deputyOf, personId] = await Promise.all([
      readRows(),
      readRules(),
      sampledTrajectories(readSampled),
      deputyOn(readDeputies, today),
      personIdOf(actor.subject),
    ]);
    // Who is not in the directory has no trajectories, rather than all that nobody is in charge of.
    const isMe = (id: PersonId | undefined) => personId !== undefined && id === personId;
    const standsIn = ({ coachInCharge }: TrajectoryListRow) => isMe(deputyOf(coachInCharge));
    const mine = worksAsCoachOnly(actor) ? rows.filter((row) => isMe(row.coachInCharge) || standsIn(row)) : rows;
    const marked = (item: WorkItem, row: TrajectoryListRow): WorkItem => ({
      ...item,
      ...(sampled.has(item.trajectoryId) ? { sampled: true } : {}),
      ...(standsIn(row) ? { inPlaceOf: row.coachInCharge } : {}),
    });
    const items = mine
      .flatMap((row) => {
        const days = { today, staleAfterDays, followUpAfterDays, updatedOn: dayOf(row.updatedAt) };
        const item = workIn(row, days, mayActOn(actor));
        return item ? [marked(item, row)] : [];
      })
      .sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1));
    return { items: items.slice(0, MAXIMUM_ITEMS), total: items.length };
  };
