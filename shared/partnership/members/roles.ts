import { addDays, type IsoDate } from '../../kernel/dates.ts';
import { dayAfter } from '../../kernel/days.ts';
import type { MemberId } from '../../kernel/ids.ts';
import { roleOn } from '../membership.ts';
import { bearsBudget, isMemberOn, type Member, type MemberRole } from '../schema.ts';

/** The first day of the role that was given last: no other can begin before it. */
export const lastRoleFrom = ({ from, earlierRoles }: Pick<Member, 'from' | 'earlierRoles'>): IsoDate => {
  const last = earlierRoles.at(-1);
  return last ? dayAfter(last.until) : from;
};

type HeldRole = { readonly role: MemberRole; readonly from: IsoDate; readonly until?: IsoDate | undefined };

/** The roles of a member in their order, each with its first and its last day as they were given: also on days after it left. */
export const rolesOf = ({
  from,
  until,
  role,
  earlierRoles,
}: Pick<Member, 'from' | 'until' | 'role' | 'earlierRoles'>): HeldRole[] =>
  [...earlierRoles, { role, until }].map((held, index) => {
    const before = earlierRoles[index - 1];
    return { ...held, from: before ? dayAfter(before.until) : from };
  });

/** A member with another role from a day on, which lies on or after the first day of its last one. */
export const withRole = (member: Member, role: MemberRole, from: IsoDate): Member => {
  if (role === member.role) return member;
  if (from <= lastRoleFrom(member)) return { ...member, role };
  return { ...member, role, earlierRoles: [...member.earlierRoles, { role: member.role, until: addDays(from, -1) }] };
};

/** Who leads the partnership on a day, and is liable for the whole (P:134-135). */
export const promotorsOn = (members: readonly Member[], day: IsoDate): Member[] =>
  members.filter((member) => isMemberOn(member, day) && roleOn(member, day) === 'promotor');

/** Who bears a budget on a day, and so has a part in targets, agreement and cut: promotor and partners (domain, Who). */
export const bearersOn = (members: readonly Member[], day: IsoDate): MemberId[] =>
  members.filter((member) => isMemberOn(member, day) && bearsBudget({ role: roleOn(member, day) })).map(({ id }) => id);

/** The days on which somebody joins, has another role, or is a member no more: between two of them nothing changes. */
const turningDays = (members: readonly Member[]): IsoDate[] =>
  members.flatMap(({ from, until, earlierRoles }) => [
    from,
    ...(until === undefined ? [] : [dayAfter(until)]),
    ...earlierRoles.map((earlier) => dayAfter(earlier.until)),
  ]);

/** The first day on which there are members, but not exactly one promotor among them. */
export const dayWithoutOnePromotor = (members: readonly Member[]): IsoDate | undefined =>
  turningDays(members)
    .filter((day) => members.some((member) => isMemberOn(member, day)))
    .sort()
    .find((day) => promotorsOn(members, day).length !== 1);
