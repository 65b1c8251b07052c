import { addDays, type IsoDate, isoDate } from '../../kernel/dates.ts';
import type { Role } from '../../kernel/permissions.ts';
import { isSameJson } from '../../kernel/same-json.ts';
import type { Person } from '../schema.ts';
import { type AccessReviewId, accessReviewIdSchema, type Judgment } from './schema.ts';

type Reviewed = Pick<Person, 'id' | 'roles' | 'memberId' | 'active'>;
/** Who reviews: the roles here, and the own entry when there is one. */
export type Reviewer = { readonly roles: readonly Role[]; readonly entry: Pick<Person, 'id' | 'memberId'> | undefined };

const OF_ALL: readonly Role[] = ['promotor', 'coordinator', 'programme-manager'];

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The review that is to be held, or was last to be held, on a day: the last month of the rules that began. */
export const reviewOn = (day: IsoDate, months: readonly number[]): AccessReviewId => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const begun = months.filter((one) => one <= month);
  const [ofYear, chosen] = begun.length > 0 ? [year, Math.max(...begun)] : [year - 1, Math.max(...months)];
  return accessReviewIdSchema.parse(`${ofYear}-${twoDigits(chosen)}`);
};

/** The last day of its month. */
export const reviewDue = (id: AccessReviewId): IsoDate => {
  const [year, month] = [Number(id.slice(0, 4)), Number(id.slice(5, 7))];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`;
  return addDays(isoDate(next), -1);
};

/** Whether somebody reviews all people of a place, and so signs off. */
export const reviewsAll = ({ roles }: Reviewer): boolean => roles.some((role) => OF_ALL.includes(role));

/** Nobody judges the own entry; an administrator judges people of the own member. */
export const mayJudge = (reviewer: Reviewer, person: Pick<Reviewed, 'id' | 'memberId'>): boolean => {
  const { roles, entry } = reviewer;
  if (entry?.id === person.id) return false;
  if (reviewsAll(reviewer)) return true;
  return roles.includes('administrator') && person.memberId !== undefined && person.memberId === entry?.memberId;
};

/** Whose lines somebody sees: of the own member at least, the own one too. */
export const seesLine = (reviewer: Reviewer, person: Pick<Reviewed, 'id' | 'memberId'>): boolean =>
  reviewsAll(reviewer) || mayJudge(reviewer, person) || reviewer.entry?.id === person.id;

/** What was kept is kept as it stood: with other roles since then, it is to be judged again. */
const holdsFor = (person: Reviewed, { personId, verdict, roles, memberId }: Judgment): boolean =>
  personId === person.id && (verdict !== 'keep' || (isSameJson(roles, person.roles) && memberId === person.memberId));

export const judgmentOf = (person: Reviewed, judgments: readonly Judgment[]): Judgment | undefined =>
  judgments.find((judgment) => holdsFor(person, judgment));

/**
 * Of whom something must still be said: of everybody active, unless the only one who could say it is that person. A place with one
 * reviewer could else never end a review.
 */
export const lackingOf = <One extends Reviewed & Pick<Person, 'subject'>>(
  people: readonly One[],
  judgments: readonly Judgment[],
): One[] => {
  const active = people.filter((person) => person.active);
  // Whoever was only invited cannot judge yet.
  const present = active.filter(({ subject }) => subject !== undefined);
  const hasReviewer = (person: One) => present.some((other) => mayJudge({ roles: other.roles, entry: other }, person));
  return active.filter((person) => judgmentOf(person, judgments) === undefined && hasReviewer(person));
};

/** Replaces what was said of the same person before. */
export const withJudgment = (judgments: readonly Judgment[], judgment: Judgment): Judgment[] => [
  ...judgments.filter(({ personId }) => personId !== judgment.personId),
  judgment,
];
