import { addDays, type IsoDate, isoDate } from '../../kernel/dates.ts';
import type { Role } from '../../kernel/permissions.ts';
import { isOfOwnMember, type Manager } from '../may-manage.ts';
import type { Person } from '../schema.ts';
import { type AccessReviewId, accessReviewIdSchema, type Judgment, type Verdict } from './schema.ts';

type Reviewed = Pick<Person, 'id' | 'version' | 'roles' | 'memberId' | 'active'>;

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
export const reviewsAll = ({ roles }: Manager): boolean => roles.some((role) => OF_ALL.includes(role));

/** Nobody judges the own entry; an administrator judges people of the own member. */
export const mayJudge = (reviewer: Manager, person: Pick<Reviewed, 'id' | 'memberId'>): boolean => {
  if (reviewer.entry?.id === person.id) return false;
  return reviewsAll(reviewer) || (reviewer.roles.includes('administrator') && isOfOwnMember(reviewer, person));
};

/** Whose lines somebody sees: of the own member at least, the own one too. */
export const seesLine = (reviewer: Manager, person: Pick<Reviewed, 'id' | 'memberId'>): boolean =>
  reviewsAll(reviewer) || mayJudge(reviewer, person) || reviewer.entry?.id === person.id;

/** What was said holds for the entry that the reviewer saw: once it changed, nothing was said of it. */
export const judgmentOf = (
  { id, version }: Pick<Reviewed, 'id' | 'version'>,
  judgments: readonly Judgment[],
): Judgment | undefined =>
  judgments.find(({ personId, personVersion }) => personId === id && personVersion === version);

/** What keeps a review from being signed off. */
export type StillOpen<One> = {
  /** Of whom something must still be said. */
  readonly toJudge: readonly One[];
  /** Of whom was said that the access changes or ends, while it stands as it stood. */
  readonly toCarryOut: readonly One[];
};

/**
 * A review ends when everybody active keeps the access that he or she has. To change or to end it is carried out in the directory: whoever
 * left is out of the review then, and whoever changed is judged again. It asks nothing of whom nobody but that person could judge: a place
 * with one reviewer could else never end a review.
 */
export const stillOpen = <One extends Reviewed & Pick<Person, 'subject'>>(
  people: readonly One[],
  judgments: readonly Judgment[],
): StillOpen<One> => {
  const active = people.filter((person) => person.active);
  // Whoever was only invited cannot judge yet.
  const present = active.filter(({ subject }) => subject !== undefined);
  const asked = active.filter((person) =>
    present.some((other) => mayJudge({ roles: other.roles, entry: other }, person)),
  );
  const verdictOn = (person: One): Verdict | undefined => judgmentOf(person, judgments)?.verdict;
  return {
    toJudge: asked.filter((person) => verdictOn(person) === undefined),
    toCarryOut: asked.filter((person) => (verdictOn(person) ?? 'keep') !== 'keep'),
  };
};

/** Replaces what was said of the same person before. */
export const withJudgment = (judgments: readonly Judgment[], judgment: Judgment): Judgment[] => [
  ...judgments.filter(({ personId }) => personId !== judgment.personId),
  judgment,
];
