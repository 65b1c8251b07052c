import type { IsoDate } from '../../kernel/dates.ts';
import { dayAfter, daysBetween } from '../../kernel/days.ts';
import type { FieldError } from '../../kernel/errors.ts';
import { foldForSearch } from '../../kernel/search-text.ts';
import { roleOn } from '../membership.ts';
import { isMemberOn, type Member, PROGRAMME_START } from '../schema.ts';
import type { MemberLeaving, MemberRoleChange } from './requests.ts';
import { dayWithoutOnePromotor, lastRoleFrom, promotorsOn, withRole } from './roles.ts';

/** What changed longer ago than a quarter stands in reports that are closed; it is no longer entered afterwards. */
const DAYS_BACK = 92;
const DAYS_AHEAD = 366;

const error = (pointer: string, message: string): FieldError => ({ pointer, message });

const overlap = (one: Member, other: Member): boolean =>
  one.from <= (other.until ?? one.from) && other.from <= (one.until ?? other.from);

/** Two members of the same time never have the same name or number; who left may come back under its own. */
const takenErrors = (members: readonly Member[], candidate: Member): FieldError[] => {
  const others = members.filter((member) => member.id !== candidate.id && overlap(member, candidate));
  const name = foldForSearch(candidate.name);
  const number = candidate.enterpriseNumber;
  return [
    ...(others.some((other) => foldForSearch(other.name) === name) ? [error('/member/name', 'memberNameTaken')] : []),
    ...(number !== undefined && others.some(({ enterpriseNumber }) => enterpriseNumber === number)
      ? [error('/member/enterpriseNumber', 'memberNumberTaken')]
      : []),
  ];
};

const replaced = (members: readonly Member[], changed: readonly Member[]): Member[] => [
  ...members.filter(({ id }) => !changed.some((member) => member.id === id)),
  ...changed,
];

const promotorErrors = (members: readonly Member[], pointer: string): FieldError[] =>
  dayWithoutOnePromotor(members) === undefined ? [] : [error(pointer, 'onePromotor')];

/** Why an organisation cannot join, or be changed to what it would be. */
export const detailErrors = (members: readonly Member[], candidate: Member, today: IsoDate): FieldError[] => {
  const { from, until, earlierRoles } = candidate;
  const [firstRole] = earlierRoles;
  const dates = [
    ...(from < PROGRAMME_START ? [error('/member/from', 'tooEarly')] : []),
    ...(daysBetween(today, from) > DAYS_AHEAD ? [error('/member/from', 'tooFarAhead')] : []),
    ...((until !== undefined && until < from) || (firstRole && firstRole.until < from)
      ? [error('/member/from', 'afterItsEnd')]
      : []),
  ];
  if (dates.length > 0) return dates;
  const known = members.some(({ id }) => id === candidate.id);
  return [
    ...takenErrors(members, candidate),
    ...promotorErrors(replaced(members, [candidate]), known ? '/member/from' : '/role'),
  ];
};

const dayErrors = (pointer: string, day: IsoDate, today: IsoDate): FieldError[] => [
  ...(daysBetween(day, today) > DAYS_BACK ? [error(pointer, 'tooLongAgo')] : []),
  ...(daysBetween(today, day) > DAYS_AHEAD ? [error(pointer, 'tooFarAhead')] : []),
];

/** The members that a decision changes, or why it cannot be taken. */
export type Decided =
  | { readonly ok: true; readonly members: readonly Member[] }
  | { readonly ok: false; readonly fields: readonly FieldError[] };

const decided = (fields: readonly FieldError[], members: () => readonly Member[]): Decided =>
  fields.length > 0 ? { ok: false, fields } : { ok: true, members: members() };

/** A member as promotor from a day on. The one before goes on as a partner, as far as it is a member still. */
const succession = (members: readonly Member[], successor: Member, from: IsoDate): Member[] => [
  ...promotorsOn(members, from)
    .filter(({ id }) => id !== successor.id)
    .map((before) => withRole(before, 'partner', from)),
  withRole(successor, 'promotor', from),
];

/** Another role from a day on; of the one who is promotor, the succession is decided with whoever follows. */
export const roleChanged = (
  members: readonly Member[],
  member: Member,
  { role, from, today }: Pick<MemberRoleChange, 'role' | 'from'> & { readonly today: IsoDate },
): Decided => {
  const changed = () => (role === 'promotor' ? succession(members, member, from) : [withRole(member, role, from)]);
  const fields = [
    ...dayErrors('/from', from, today),
    ...(from < lastRoleFrom(member) ? [error('/from', 'beforeLastRole')] : []),
    ...(isMemberOn(member, from) ? [] : [error('/from', 'notMemberThen')]),
    ...(role === member.role ? [error('/role', 'sameRole')] : []),
  ];
  if (fields.length > 0) return { ok: false, fields };
  return decided(promotorErrors(replaced(members, changed()), '/role'), changed);
};

const successorErrors = (
  members: readonly Member[],
  { id }: Member,
  { pointer, chosen, day }: { pointer: string; chosen: Member['id'] | undefined; day: IsoDate },
): FieldError[] => {
  if (chosen === undefined) return [];
  const member = members.find((candidate) => candidate.id === chosen);
  if (!member || member.id === id) return [error(pointer, 'notInList')];
  return isMemberOn(member, day) ? [] : [error(pointer, 'notMemberThen')];
};

export type Leaving = Omit<MemberLeaving, 'expectedVersion'> & {
  readonly today: IsoDate;
  /** How many trajectories it has open. */
  readonly openCases: number;
};

/**
 * A member leaves on a day. Its open cases go to another that is a member after it; a promotor has a successor from the day after.
 * What was completed stays its own: it counted for it.
 */
export const left = (members: readonly Member[], member: Member, leaving: Leaving): Decided => {
  const { until, reason, successor, casesTo, coachTo, today, openCases } = leaving;
  const [day, isPromotor] = [dayAfter(until), roleOn(member, until) === 'promotor'];
  const fields = [
    ...(until < lastRoleFrom(member) ? [error('/until', 'beforeJoining')] : dayErrors('/until', until, today)),
    ...(isPromotor && successor === undefined ? [error('/successor', 'promotorNeedsSuccessor')] : []),
    ...(isPromotor || successor === undefined ? [] : [error('/successor', 'isNotPromotor')]),
    ...(openCases > 0 && casesTo === undefined
      ? [{ ...error('/casesTo', 'casesNeedMember'), parameters: { count: String(openCases) } }]
      : []),
    ...successorErrors(members, member, { pointer: '/successor', chosen: successor, day }),
    ...successorErrors(members, member, { pointer: '/casesTo', chosen: casesTo, day }),
  ];
  if (fields.length > 0) return { ok: false, fields };
  const follows = members.find(({ id }) => id === successor);
  if (follows && day < lastRoleFrom(follows)) return { ok: false, fields: [error('/successor', 'beforeLastRole')] };
  const decision = {
    reason,
    ...(successor && { successor }),
    ...(casesTo && { casesTo }),
    ...(coachTo && { coachTo }),
  };
  const gone: Member = { ...member, until, leaving: decision };
  const others = replaced(members, [gone]);
  const changed = () => [gone, ...(follows ? succession(others, follows, day) : [])];
  return decided(promotorErrors(replaced(others, changed()), '/successor'), changed);
};

/** The decision to leave is taken back. Who was promotor comes back as a partner of its successor. */
export const stayed = (members: readonly Member[], member: Member, today: IsoDate): Decided => {
  const { until, leaving: _, ...kept } = member;
  if (until === undefined) return { ok: true, members: [] };
  const back = roleOn(member, until) === 'promotor' ? withRole(kept, 'partner', dayAfter(until)) : kept;
  const fields = [...dayErrors('/reason', until, today), ...takenErrors(members, back)];
  return decided([...fields, ...promotorErrors(replaced(members, [back]), '/reason')], () => [back]);
};
