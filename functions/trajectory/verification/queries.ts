import type { IsoDate } from '../../../shared/kernel/dates.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { type TrajectoryId, type VerificationQueryId, verificationQueryIdSchema } from '../../../shared/kernel/ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { currentStep } from '../../../shared/trajectory/phases.ts';
import type { QueryAnswerRequest, QueryRequest, QueryWithdrawal } from '../../../shared/trajectory/requests.ts';
import type { Trajectory } from '../../../shared/trajectory/schema.ts';
import { queryStateOf } from '../../../shared/trajectory/verification/query.ts';
import { MAXIMUM_QUERIES, type VerificationQuery } from '../../../shared/trajectory/verification/query-schema.ts';
import type { Author } from '../../audit/event.ts';
import { type Decision, edit } from '../edit.ts';
import type { TrajectoryDependencies } from '../save.ts';

type Of<Input> = Input & { readonly id: TrajectoryId };
type OfQuery<Input> = Of<Input> & { readonly queryId: VerificationQueryId };

const fieldErrors = ({ companies }: Trajectory, { companyId, dueOn }: QueryRequest, today: IsoDate) => [
  ...(companies.some((part) => part.companyId === companyId)
    ? []
    : [{ pointer: '/companyId', message: 'notInTrajectory' }]),
  ...(dueOn > today ? [] : [{ pointer: '/dueOn', message: 'mustBeInFuture' }]),
];

/** Asks the partnership about one company of a completed trajectory, with a day by which the answer is expected. */
export const askQuery =
  (dependencies: TrajectoryDependencies) =>
  (author: Author, { id, expectedVersion, ...input }: Of<QueryRequest>): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, today) => {
      if (currentStep(before).phase !== 'completed') return fail({ code: 'notAllowedNow', reason: 'notCompleted' });
      const fields = fieldErrors(before, { ...input, expectedVersion }, today);
      if (fields.length > 0) return fail({ code: 'invalid', fields });
      const { queries = [] } = before;
      if (queries.length >= MAXIMUM_QUERIES) return fail({ code: 'notAllowedNow', reason: 'trajectoryFull' });
      const queryId = verificationQueryIdSchema.parse(dependencies.system.newId('vqr'));
      const query: VerificationQuery = { ...input, id: queryId, askedOn: today };
      return ok({ after: { ...before, queries: [...queries, query] }, action: 'trajectory.queryAsked' });
    });

/** A query that has not ended, changed; nothing else of the trajectory is. */
const changed = (
  before: Trajectory,
  queryId: VerificationQueryId,
  change: (query: VerificationQuery) => VerificationQuery,
): Result<Trajectory, Failure> => {
  const known = before.queries?.find((query) => query.id === queryId);
  if (!known) return fail({ code: 'notFound' });
  if (queryStateOf(known) === 'ended') return fail({ code: 'notAllowedNow', reason: 'queryEnded' });
  return ok({ ...before, queries: before.queries?.map((query) => (query === known ? change(query) : query)) });
};

const decided = (after: Result<Trajectory, Failure>, rest: { action: string; reason?: string }): Decision =>
  after.ok ? ok({ after: after.value, ...rest }) : after;

/** What the partnership says to it. Said anew, it replaces what was said; the history keeps both. */
export const answerQuery =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion, queryId, text }: OfQuery<QueryAnswerRequest>,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, on) =>
      decided(
        changed(before, queryId, (query) => ({ ...query, answer: { text, on } })),
        { action: 'trajectory.queryAnswered' },
      ),
    );

/** The agency needs no answer any more. */
export const withdrawQuery =
  (dependencies: TrajectoryDependencies) =>
  (
    author: Author,
    { id, expectedVersion, queryId, reason }: OfQuery<QueryWithdrawal>,
  ): Promise<Result<TrajectoryId, Failure>> =>
    edit(dependencies)(author, { id, expectedVersion }, (before, endedOn) =>
      decided(
        changed(before, queryId, (query) => ({ ...query, endedOn })),
        { action: 'trajectory.queryWithdrawn', reason },
      ),
    );
