import { mayJudge, reviewsAll, type StillOpen, stillOpen, withJudgment } from '../../../shared/access/review/rules.ts';
import type { AccessReview, AccessReviewId, Judgment, JudgmentInput } from '../../../shared/access/review/schema.ts';
import type { Person } from '../../../shared/access/schema.ts';
import type { Failure } from '../../../shared/kernel/errors.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { type Author, auditEvent } from '../../audit/event.ts';
import { AGAIN, decideAgain } from '../../platform/decide-again.ts';
import { keys } from '../../platform/dynamo/keys.ts';
import { managerOf } from '../managing.ts';
import { conflictWith } from '../person-input.ts';
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

const judged = (author: Author, at: Judgment['at'], person: Person, input: JudgmentInput): Judgment => ({
  personId: person.id,
  personVersion: person.version,
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
  if (person.version !== input.expectedVersion)
    return fail({ ...conflictWith(person), reason: 'personChangedMeanwhile' });
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
  const unchanged = { kind: 'check', key: keys.person(person.id), expectedVersion: person.version } as const;
  const committed = await commit({ changes: [putReview(after, open.value.version), unchanged], audit: [event] });
  return committed.ok ? ok(undefined) : AGAIN;
};

const ROUNDS = { rounds: 10, otherwise: () => fail<Failure>({ code: 'conflict' }) };

/**
 * Says whether somebody keeps the access, of the entry that the reviewer looked at and no other. Many review at once, each their own
 * people: what others say meanwhile stays.
 */
export const judgeAccess =
  (dependencies: ReviewDependencies) =>
  (author: Author, id: AccessReviewId, input: JudgmentInput): Promise<Result<void, Failure>> =>
    decideAgain<Result<void, Failure>>(() => attempt(dependencies, author, id, input), ROUNDS);

/** Why a review cannot end yet, and because of whom. */
const notReady = ({ toJudge, toCarryOut }: StillOpen<Person>): Failure | undefined => {
  if (toJudge.length + toCarryOut.length === 0) return undefined;
  const naming = (message: string) => (person: Person) => ({
    pointer: `/people/${person.id}`,
    message,
    parameters: { name: person.name },
  });
  return {
    ...notNow(toJudge.length > 0 ? 'accessReviewIncomplete' : 'accessReviewNotCarriedOut'),
    fields: [...toJudge.map(naming('accessNotJudged')), ...toCarryOut.map(naming('verdictNotCarriedOut'))],
  };
};

/** Ends a review once everybody was judged and what was to change or to end has. */
export const signOffReview =
  (dependencies: ReviewDependencies) =>
  async (author: Author, id: AccessReviewId, expectedVersion: number): Promise<Result<void, Failure>> => {
    const { repository, commit, system } = dependencies;
    const open = await openReview(dependencies, id);
    if (!open.ok) return open;
    if (open.value.version !== expectedVersion) return fail({ code: 'conflict' });
    if (!reviewsAll(await managerOf(dependencies, author)))
      return fail({ code: 'forbidden', reason: 'notYoursToSignOff' });
    const refusal = notReady(stillOpen(await repository.people(), open.value.judgments));
    if (refusal) return fail(refusal);
    const signedOff = { by: author.subject, at: system.now() };
    const event = auditEvent(system, author, { action: 'accessReview.signedOff', root: { kind: 'accessReview', id } });
    const after = { ...open.value, signedOff, version: expectedVersion + 1 };
    const committed = await commit({ changes: [putReview(after, expectedVersion)], audit: [event] });
    return committed.ok ? ok(undefined) : fail({ code: 'conflict' });
  };
