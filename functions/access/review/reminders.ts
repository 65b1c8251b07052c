import { lackingOf, mayJudge, reviewDue, reviewOn } from '../../../shared/access/review/rules.ts';
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

/** The review of access that nobody signed off, told to who signs it off, and to administrators with people to judge. */
export const unsignedReviews = ({ reviews, readPeople, readRules, roles, home }: Dependencies): ReminderSource => ({
  items: async (today) => {
    const id = reviewOn(today, (await readRules()).accessReviewMonths);
    const [review, people] = await Promise.all([reviews.review(id), readPeople()]);
    if (review?.signedOff || people.length === 0) return [];
    const lacking = lackingOf(people, review?.judgments ?? []);
    const isAdministrator = (person: Person) => person.active && person.roles.includes('administrator');
    const administrators = people.filter(
      (person) =>
        isAdministrator(person) && lacking.some((other) => mayJudge({ roles: person.roles, entry: person }, other)),
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
