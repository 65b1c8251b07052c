import type { Failure } from '../../shared/kernel/errors.ts';
import { type CompanyId, type TrajectoryId, trajectoryIdSchema } from '../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Trajectory } from '../../shared/trajectory/schema.ts';
import { type Author, auditEvent, fieldChanges } from '../audit/event.ts';
import type { CompaniesOf } from '../company/for-trajectories.ts';
import { AGAIN, decideAgain, trouble } from '../platform/decide-again.ts';
import type { Change, CommitFailure, Idempotency } from '../platform/dynamo/changes.ts';
import type { Commit } from '../platform/dynamo/commit.ts';
import { keys } from '../platform/dynamo/keys.ts';
import type { System } from '../platform/system.ts';
import { putTrajectory, type TrajectoryRepository } from './repository.ts';

export type TrajectoryDependencies = {
  readonly repository: TrajectoryRepository;
  readonly companiesOf: CompaniesOf;
  readonly commit: Commit;
  readonly system: System;
};

/** An item stays under 100 kB, so that one read stays one read; this leaves room for attribute names. */
const MAXIMUM_BYTES = 90_000;
export const fitsOneItem = (trajectory: Trajectory): boolean =>
  Buffer.byteLength(JSON.stringify(trajectory)) <= MAXIMUM_BYTES;

/** A conflict carries the trajectory as it stands now, so that both versions can be shown side by side. */
export const conflictWith = (current: Trajectory | undefined): Failure => ({
  code: 'conflict',
  ...(current ? { current } : {}),
});

/** What is to be written, and what the history says of it. */
export type Work = {
  readonly before: Trajectory | undefined;
  readonly after: Trajectory;
  readonly action: string;
  readonly reason?: string | undefined;
  /** Conditions of other capabilities on which the change rests. */
  readonly checks?: readonly Change[];
  readonly idempotency?: Idempotency | undefined;
};

/** That a company joined or left stands in its own history too. */
const companyEvents = (system: System, author: Author, { before, after }: Work) => {
  const idsOf = (trajectory: Trajectory | undefined) => trajectory?.companies.map(({ companyId }) => companyId) ?? [];
  const [old, current] = [idsOf(before), idsOf(after)];
  const event = (action: string, id: CompanyId, change: { before?: TrajectoryId; after?: TrajectoryId }) =>
    auditEvent(system, author, {
      action,
      root: { kind: 'company', id },
      changes: [{ field: 'trajectory', ...change }],
    });
  return [
    ...current
      .filter((id) => !old.includes(id))
      .map((id) => event('company.joinedTrajectory', id, { after: after.id })),
    ...old.filter((id) => !current.includes(id)).map((id) => event('company.leftTrajectory', id, { before: after.id })),
  ];
};

/** Why a trajectory was not written. */
export type NotSaved =
  | { readonly kind: 'refused'; readonly failure: Failure }
  /** A company changed while it was decided; its state was part of the decision. */
  | { readonly kind: 'overtaken' }
  /** The same request made this trajectory before. */
  | { readonly kind: 'repeated'; readonly id: TrajectoryId };

export const refused = (failure: Failure) => fail<NotSaved>({ kind: 'refused', failure });

const refusal = (repository: TrajectoryRepository, { after }: Work, failure: CommitFailure): NotSaved => {
  if (failure.code === 'repeated') return { kind: 'repeated', id: trajectoryIdSchema.parse(failure.resultId) };
  if (failure.code === 'taken') throw new Error('A trajectory claims no names');
  if (failure.key.pk !== keys.trajectory(after.id).pk) return { kind: 'overtaken' };
  return { kind: 'refused', failure: conflictWith(failure.current && repository.parse(failure.current)) };
};

/** Writes a trajectory with its links, its history and what it tells the projector, in one transaction or not at all. */
export const save =
  ({ repository, commit, system }: TrajectoryDependencies) =>
  async (author: Author, work: Work): Promise<Result<TrajectoryId, NotSaved>> => {
    const { before, after, action, reason, checks = [], idempotency } = work;
    if (!fitsOneItem(after)) return refused({ code: 'notAllowedNow', reason: 'trajectoryFull' });
    const changes = fieldChanges(before, after);
    const event = auditEvent(system, author, { action, root: { kind: 'trajectory', id: after.id }, changes, reason });
    const committed = await commit({
      changes: [...putTrajectory(before, after), ...checks],
      audit: [event, ...companyEvents(system, author, work)],
      idempotency,
    });
    return committed.ok ? ok(after.id) : fail(refusal(repository, work, committed.error));
  };

/** Companies change seldom while a trajectory is saved. */
const ROUNDS = { rounds: 5, otherwise: trouble('A company kept changing while a trajectory on it was saved') };

/** Decides and saves, and does so again when a company changed in between. */
export const untilSaved = (
  decideAndSave: () => Promise<Result<TrajectoryId, NotSaved>>,
): Promise<Result<TrajectoryId, Failure>> =>
  decideAgain<Result<TrajectoryId, Failure>>(async () => {
    const outcome = await decideAndSave();
    if (outcome.ok) return outcome;
    if (outcome.error.kind === 'repeated') return ok(outcome.error.id);
    return outcome.error.kind === 'refused' ? fail(outcome.error.failure) : AGAIN;
  }, ROUNDS);
