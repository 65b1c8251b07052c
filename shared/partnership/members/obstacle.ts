import type { Person } from '../../access/schema.ts';
import type { IsoDate } from '../../kernel/dates.ts';
import { dayAfter } from '../../kernel/days.ts';
import type { MemberId, PersonId } from '../../kernel/ids.ts';
import { isMemberOn, type Member } from '../schema.ts';

/** Why the cases of a member that leaves cannot go to whom it was decided: this one is no member, or no coach, any more. */
export const HAND_OVER_OBSTACLES = ['takerIsNoMember', 'takerIsNoCoach'] as const;
export type HandOverObstacle = (typeof HAND_OVER_OBSTACLES)[number];

type Around = {
  readonly members: readonly Member[];
  readonly people: readonly Pick<Person, 'id' | 'active' | 'roles' | 'memberId'>[];
};

/** Somebody who coaches here, for another member than the one that leaves. */
export const mayTakeOver = ({ people }: Pick<Around, 'people'>, coach: PersonId, leaving: MemberId): boolean =>
  people.some(
    ({ id, active, roles, memberId }) => id === coach && active && roles.includes('coach') && memberId !== leaving,
  );

/**
 * What stands in the way of handing over what a member has open, as long as nobody decides otherwise: nothing goes to who could do nothing
 * with it. Looked at on the day that the cases go over, or today when that day is past.
 */
export const handOverObstacle = (
  { id, until, leaving }: Member,
  { members, people }: Around,
  today: IsoDate,
): HandOverObstacle | undefined => {
  if (until === undefined || leaving?.casesTo === undefined) return undefined;
  const { casesTo, coachTo } = leaving;
  const day = today > until ? today : dayAfter(until);
  const taker = members.find((member) => member.id === casesTo);
  if (!taker || !isMemberOn(taker, day)) return 'takerIsNoMember';
  return coachTo === undefined || mayTakeOver({ people }, coachTo, id) ? undefined : 'takerIsNoCoach';
};

/** Members whose last day is over and of whose open cases it was decided who takes them. */
export const leftWithTaker = (members: readonly Member[], today: IsoDate): Member[] =>
  members.filter(({ until, leaving }) => until !== undefined && until < today && leaving?.casesTo !== undefined);
