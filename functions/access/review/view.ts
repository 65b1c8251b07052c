import type { Manager } from '../../../shared/access/may-manage.ts';
import {
  judgmentOf,
  mayJudge,
  reviewDue,
  reviewOn,
  reviewsAll,
  type StillOpen,
  seesLine,
  stillOpen,
} from '../../../shared/access/review/rules.ts';
import type {
  AccessReview,
  AccessReviewId,
  Judgment,
  ReviewLine,
  ReviewView,
} from '../../../shared/access/review/schema.ts';
import type { Person } from '../../../shared/access/schema.ts';
import type { Duties } from '../../../shared/deputy/schema.ts';
import { dayOf, type IsoDate } from '../../../shared/kernel/dates.ts';
import type { MemberId } from '../../../shared/kernel/ids.ts';
import { foldForSearch } from '../../../shared/kernel/search-text.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { Author } from '../../audit/event.ts';
import { managerOf } from '../managing.ts';
import type { AccessDependencies } from '../person-input.ts';
import type { AccessReviewRepository } from './repository.ts';
import { standsInFor } from './stands-in-for.ts';

export type ReviewDependencies = Pick<AccessDependencies, 'repository' | 'commit' | 'system' | 'place' | 'roles'> & {
  readonly reviews: AccessReviewRepository;
  readonly readRules: () => Promise<Pick<ProgrammeRules, 'accessReviewMonths'>>;
  readonly readMembers: () => Promise<readonly { readonly id: MemberId; readonly name: string }[]>;
  readonly readDuties: () => Promise<readonly Duties[]>;
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
  readonly reviewer: Manager;
  readonly people: readonly Person[];
  readonly memberOf: (id: string) => string | undefined;
  readonly isOpen: boolean;
  readonly duties: readonly Duties[];
  readonly today: IsoDate;
};

/** Somebody in a review, what was said, and the access of which it speaks. */
type Reviewed = {
  readonly person: Person;
  readonly judgment: Judgment | undefined;
  readonly access: Pick<Person, 'roles' | 'memberId'>;
};

/** Everybody active with what was said of the entry as it stands; once signed off, those of whom something was said, as they stood then. */
const reviewed = ({ review, people }: Around): Reviewed[] => {
  if (!review.signedOff)
    return people
      .filter(({ active }) => active)
      .map((person) => ({ person, judgment: judgmentOf(person, review.judgments), access: person }));
  return people.flatMap((person) => {
    const judgment = review.judgments.find(({ personId }) => personId === person.id);
    return judgment ? [{ person, judgment, access: judgment }] : [];
  });
};

const said = ({ people }: Around, { verdict, at, note, by }: Judgment): Partial<ReviewLine> => {
  const judgedBy = people.find(({ subject }) => subject === by)?.name;
  return {
    verdict,
    judgedAt: at,
    ...(note === undefined ? {} : { note }),
    ...(judgedBy === undefined ? {} : { judgedBy }),
  };
};

const lineOf = (around: Around, open: StillOpen<Person>, { person, judgment, access }: Reviewed): ReviewLine => {
  const { memberId, roles } = access;
  const member = memberId === undefined ? undefined : around.memberOf(memberId);
  return {
    personId: person.id,
    version: person.version,
    name: person.name,
    roles,
    ...(memberId === undefined ? {} : { memberId }),
    ...(member === undefined ? {} : { member }),
    ...(around.review.signedOff ? {} : { lastChange: person.updatedAt }),
    standsInFor: around.review.signedOff ? [] : standsInFor(around, person),
    ...(judgment ? said(around, judgment) : {}),
    mayJudge: around.isOpen && mayJudge(around.reviewer, person),
    ...(open.toJudge.includes(person) ? { open: 'judge' as const } : {}),
    ...(open.toCarryOut.includes(person) ? { open: 'carryOut' as const } : {}),
  };
};

const NOTHING: StillOpen<Person> = { toJudge: [], toCarryOut: [] };

const viewed = (around: Around): ReviewView => {
  const { review, reviewer, people, isOpen } = around;
  const shown = reviewed(around);
  const open = isOpen ? stillOpen(people, review.judgments) : NOTHING;
  const signer = review.signedOff && people.find(({ subject }) => subject === review.signedOff?.by)?.name;
  return {
    id: review.id,
    version: review.version,
    due: reviewDue(review.id),
    lines: shown
      .filter(({ person }) => seesLine(reviewer, person))
      .toSorted((a, b) => foldForSearch(a.person.name).localeCompare(foldForSearch(b.person.name), 'nl'))
      .map((one) => lineOf(around, open, one)),
    people: shown.length,
    toJudge: open.toJudge.length,
    toCarryOut: open.toCarryOut.length,
    maySignOff: isOpen && reviewsAll(reviewer) && open.toJudge.length + open.toCarryOut.length === 0,
    ...(review.signedOff ? { signedOff: { by: signer ?? '', at: review.signedOff.at } } : {}),
  };
};

/** A review as somebody who reviews sees it. Only the current one that nobody signed off is open. */
export const viewReview =
  (dependencies: ReviewDependencies) =>
  async (author: Author, id: AccessReviewId): Promise<ReviewView> => {
    const [review, reviewer, people, members, duties, current] = await Promise.all([
      reviewOrNew(dependencies, id),
      managerOf(dependencies, author),
      dependencies.repository.people(),
      dependencies.readMembers(),
      dependencies.readDuties(),
      currentReviewOf(dependencies),
    ]);
    const names = new Map<string, string>(members.map((member) => [member.id, member.name]));
    const isOpen = id === current && review.signedOff === undefined;
    const today = dayOf(dependencies.system.now());
    return viewed({ review, reviewer, people, memberOf: (member) => names.get(member), isOpen, duties, today });
  };
