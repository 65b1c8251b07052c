import {
  judgmentOf,
  lackingOf,
  mayJudge,
  type Reviewer,
  reviewDue,
  reviewOn,
  reviewsAll,
  seesLine,
} from '../../../shared/access/review/rules.ts';
import type { AccessReview, AccessReviewId, ReviewLine, ReviewView } from '../../../shared/access/review/schema.ts';
import type { Person } from '../../../shared/access/schema.ts';
import { dayOf } from '../../../shared/kernel/dates.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { foldForSearch } from '../../../shared/kernel/search-text.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Author } from '../../audit/event.ts';
import { managerOf } from '../managing.ts';
import type { AccessDependencies } from '../person-input.ts';
import type { AccessReviewRepository } from './repository.ts';

export type ReviewDependencies = Pick<AccessDependencies, 'repository' | 'commit' | 'system' | 'place' | 'roles'> & {
  readonly reviews: AccessReviewRepository;
  readonly readRules: () => Promise<Pick<ProgrammeRules, 'accessReviewMonths'>>;
  readonly readMembers: () => Promise<readonly { readonly id: MemberId; readonly name: string }[]>;
};

/** The review that is to be held now. */
export const currentReviewOf = async ({
  readRules,
  system,
}: Pick<ReviewDependencies, 'readRules' | 'system'>): Promise<AccessReviewId> =>
  reviewOn(dayOf(system.now()), (await readRules()).accessReviewMonths);

/** A review as it stands; of one of which nothing was written, the empty one. */
export const reviewOrNew = async (
  { reviews }: Pick<ReviewDependencies, 'reviews'>,
  id: AccessReviewId,
): Promise<AccessReview> => (await reviews.review(id)) ?? { id, version: 0, judgments: [] };

type Around = {
  readonly review: AccessReview;
  readonly reviewer: Reviewer;
  readonly people: readonly Person[];
  readonly memberOf: (id: string) => string | undefined;
  readonly isOpen: boolean;
};

/** People of the directory, or those of whom something was said while the review was open. */
const reviewed = ({ review, people }: Pick<Around, 'review' | 'people'>): Person[] =>
  people.filter(({ id, active }) =>
    review.signedOff ? review.judgments.some(({ personId }) => personId === id) : active,
  );

const lineOf = (around: Around, lacking: ReadonlySet<string>, person: Person): ReviewLine => {
  const { review, people, reviewer, memberOf, isOpen } = around;
  const judgment = review.signedOff
    ? review.judgments.find(({ personId }) => personId === person.id)
    : judgmentOf(person, review.judgments);
  const { memberId, roles } = review.signedOff && judgment ? judgment : person;
  const member = memberId === undefined ? undefined : memberOf(memberId);
  const judgedBy = people.find(({ subject }) => judgment !== undefined && subject === judgment.by)?.name;
  return {
    personId: person.id,
    name: person.name,
    roles,
    ...(memberId === undefined ? {} : { memberId }),
    ...(member === undefined ? {} : { member }),
    ...(review.signedOff ? {} : { lastChange: person.updatedAt }),
    ...(judgment ? { verdict: judgment.verdict, judgedAt: judgment.at } : {}),
    ...(judgment?.note === undefined ? {} : { note: judgment.note }),
    ...(judgedBy === undefined ? {} : { judgedBy }),
    mayJudge: isOpen && mayJudge(reviewer, person),
    lacking: lacking.has(person.id),
  };
};

const viewed = (around: Around): ReviewView => {
  const { review, reviewer, people, isOpen } = around;
  const shown = reviewed(around);
  const lacking = new Set<string>(isOpen ? lackingOf(people, review.judgments).map(({ id }) => id) : []);
  const signer = review.signedOff && people.find(({ subject }) => subject === review.signedOff?.by)?.name;
  return {
    id: review.id,
    version: review.version,
    due: reviewDue(review.id),
    lines: shown
      .filter((person) => seesLine(reviewer, person))
      .toSorted((a, b) => foldForSearch(a.name).localeCompare(foldForSearch(b.name), 'nl'))
      .map((person) => lineOf(around, lacking, person)),
    people: shown.length,
    lacking: lacking.size,
    maySignOff: isOpen && reviewsAll(reviewer) && lacking.size === 0,
    ...(review.signedOff ? { signedOff: { by: signer ?? '', at: review.signedOff.at } } : {}),
  };
};

/** A review as somebody who reviews sees it. Only the current one that nobody signed off is open. */
export const viewReview =
  (dependencies: ReviewDependencies) =>
  async (author: Author, id: AccessReviewId): Promise<ReviewView> => {
    const [review, reviewer, people, members, current] = await Promise.all([
      reviewOrNew(dependencies, id),
      managerOf(dependencies, author),
      dependencies.repository.people(),
      dependencies.readMembers(),
      currentReviewOf(dependencies),
    ]);
    const names = new Map<string, string>(members.map((member) => [member.id, member.name]));
    const isOpen = id === current && review.signedOff === undefined;
    return viewed({ review, reviewer, people, memberOf: (member) => names.get(member), isOpen });
  };
