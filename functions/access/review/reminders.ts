import { type Manager, mayManage } from '../../../shared/access/may-manage.ts';
import { mayJudge, reviewDue, reviewOn, type StillOpen, stillOpen } from '../../../shared/access/review/rules.ts';
import type { Person } from '../../../shared/access/schema.ts';
import type { Role } from '../../../shared/kernel/permissions.ts';
import type { ProgrammeRules } from '../../../shared/programme/schema.ts';
import type { ReminderSource } from '../../reminder/source.ts';
import type { AccessReviewRepository } from './repository.ts';

type Dependencies = {
  readonly reviews: Pick<AccessReviewRepository, 'review'>;
  readonly readPeople: () => Promise<readonly Person[]>;
  readonly readRules: () => Promise<Pick<ProgrammeRules, 'accessReviewMonths'>>;
  /** Who signs off here. */
  readonly roles: readonly Role[];
  readonly home: string;
};

/** Whether a review waits for somebody: to judge others, or to carry out in the directory what was said of them. */
const isAsked = ({ toJudge, toCarryOut }: StillOpen<Person>, entry: Person): boolean => {
  const asked: Manager = { roles: entry.roles, entry };
  return toJudge.some((other) => mayJudge(asked, other)) || toCarryOut.some((other) => mayManage(asked, other));
};

/** The review of access that nobody signed off, told to who signs it off, and to administrators for whom it waits. */
export const unsignedReviews = ({ reviews, readPeople, readRules, roles, home }: Dependencies): ReminderSource => ({
  items: async (today) => {
    const id = reviewOn(today, (await readRules()).accessReviewMonths);
    const [review, people] = await Promise.all([reviews.review(id), readPeople()]);
    if (review?.signedOff || people.length === 0) return [];
    const open = stillOpen(people, review?.judgments ?? []);
    const administrators = people.filter(
      (person) => person.active && person.roles.includes('administrator') && isAsked(open, person),
    );
    return [
      {
        key: `accessReview/${id}`,
        subject: 'accessReview',
        kind: 'pending',
        people: administrators.map((person) => person.id),
        roles,
        due: reviewDue(id),
        page: `${home}/access-reviews`,
      },
    ];
  },
});
