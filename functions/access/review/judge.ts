import { lackingOf, mayJudge, reviewsAll, withJudgment } from '../../../shared/access/review/rules.ts';
import type { AccessReview, AccessReviewId, Judgment, JudgmentInput } from '../../../shared/access/review/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { AGAIN, decideAgain } from '../../platform/decide-again.ts';
import { managerOf } from '../managing.ts';
import { putReview } from './repository.ts';
import { currentReviewOf, type ReviewDependencies, reviewOrNew } from './view.ts';

const notNow = (reason: string) => ({ code: 'notAllowedNow', reason }) as const satisfies Failure;

/** The current review, as long as nobody signed it off: an earlier one stays as it was left. */
const openReview = async (
  dependencies: ReviewDependencies,
  id: AccessReviewId,
): Promise<Result<AccessReview, Failure>> => {
  if (id !== (await currentReviewOf(dependencies))) return fail(notNow('accessReviewOver'));
  const review = await reviewOrNew(dependencies, id);
  return review.signedOff ? fail(notNow('accessReviewSignedOff')) : ok(review);
};

const judged = (
  author: Author,
  at: Judgment['at'],
  person: Pick<Judgment, 'roles' | 'memberId'>,
  input: JudgmentInput,
): Judgment => ({
  personId: input.personId,
  roles: person.roles,
  ...(person.memberId === undefined ? {} : { memberId: person.memberId }),
  verdict: input.verdict,
  ...(input.note === undefined ? {} : { note: input.note }),
  by: author.subject,
  at,
});

const attempt = async (
  dependencies: ReviewDependencies,
  author: Author,
  id: AccessReviewId,
  input: JudgmentInput,
): Promise<Result<void, Failure> | typeof AGAIN> => {
  const { repository, commit, system } = dependencies;
  const open = await openReview(dependencies, id);
  if (!open.ok) return open;
  const person = await repository.person(input.personId);
  if (!person?.active) return fail({ code: 'notFound' });
  if (!mayJudge(await managerOf(dependencies, author), person))
    return fail({ code: 'forbidden', reason: 'notYoursToJudge' });
  const judgments = withJudgment(open.value.judgments, judged(author, system.now(), person, input));
  const after: AccessReview = { ...open.value, judgments, version: open.value.version + 1 };
  const event = auditEvent(system, author, {
    action: 'accessReview.judged',
    root: { kind: 'accessReview', id },
    changes: [
      { field: 'person', after: person.id },
      { field: 'verdict', after: input.verdict },
    ],
    reason: input.note,
  });
  const committed = await commit({ changes: [putReview(after, open.value.version)], audit: [event] });
  return committed.ok ? ok(undefined) : AGAIN;
};

const ROUNDS = { rounds: 10, otherwise: () => fail<Failure>({ code: 'conflict' }) };

/** Says whether somebody keeps the access. Many review at once, each their own people: what others say meanwhile stays. */
export const judgeAccess =
  (dependencies: ReviewDependencies) =>
  (author: Author, id: AccessReviewId, input: JudgmentInput): Promise<Result<void, Failure>> =>
    decideAgain<Result<void, Failure>>(() => attempt(dependencies, author, id, input), ROUNDS);

/** Ends a review once something was said of everybody. */
export const signOffReview =
  (dependencies: ReviewDependencies) =>
  async (author: Author, id: AccessReviewId, expectedVersion: number): Promise<Result<void, Failure>> => {
    const { repository, commit, system } = dependencies;
    const open = await openReview(dependencies, id);
    if (!open.ok) return open;
    if (open.value.version !== expectedVersion) return fail({ code: 'conflict' });
    if (!reviewsAll(await managerOf(dependencies, author)))
      return fail({ code: 'forbidden', reason: 'notYoursToSignOff' });
    if (lackingOf(await repository.people(), open.value.judgments).length > 0)
      return fail(notNow('accessReviewIncomplete'));
    const signedOff = { by: author.subject, at: system.now() };
    const event = auditEvent(system, author, { action: 'accessReview.signedOff', root: { kind: 'accessReview', id } });
    const after = { ...open.value, signedOff, version: expectedVersion + 1 };
    const committed = await commit({ changes: [putReview(after, expectedVersion)], audit: [event] });
    return committed.ok ? ok(undefined) : fail({ code: 'conflict' });
  };
