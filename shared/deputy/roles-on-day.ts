import type { Managed } from '../access/may-manage.ts';
import type { IsoDate } from '../kernel/dates.ts';
import type { PersonId } from '../kernel/ids.ts';
import type { Role } from '../kernel/permissions.ts';
import { isOn } from './rules.ts';
import type { Duties, Duty } from './schema.ts';

/** What an entry in the directory says of access. */
export type AccessEntry = Pick<Managed, 'roles' | 'active' | 'memberId'>;
/** A period in which somebody stands in, with the absent person's entry as it is today. */
export type LiveDuty = Omit<Duty, 'absent'> & { readonly entry: AccessEntry | undefined };

/**
 * Roles by which somebody acts for the member of the own entry: signs for it, or manages its people. A deputy of another member would act
 * for that other one, which the absent person could not do. The tests hold them against who signs and who manages.
 */
const OF_ONE_MEMBER: readonly Role[] = ['promotor', 'administrator'];

/** Whether a role of the absent person can be carried by this deputy at all. */
export const isCarried = (
  role: Role,
  absent: Pick<AccessEntry, 'memberId'>,
  deputy: Pick<AccessEntry, 'memberId'>,
): boolean => !OF_ONE_MEMBER.includes(role) || absent.memberId === deputy.memberId;

const rolesOfDuty = (own: AccessEntry, { entry, roles }: LiveDuty): Role[] =>
  entry?.active ? entry.roles.filter((role) => roles.includes(role) && isCarried(role, entry, own)) : [];

/**
 * The roles that somebody has on a day: the own ones, and of everybody for whom he or she stands in then those that this person's own entry
 * has on that day and that could be given when the deputy was named. It looks at entries only, so a deputy of a deputy gets nothing of the
 * first one. Whoever is not active has nothing.
 */
export const rolesOnDay = (own: AccessEntry, duties: readonly LiveDuty[], day: IsoDate): Role[] => {
  if (!own.active) return [];
  const carried = duties.filter((duty) => isOn(duty, day)).flatMap((duty) => rolesOfDuty(own, duty));
  return [...new Set([...own.roles, ...carried])];
};

/** Everybody of a directory with the roles of a day. */
export const withRolesOfDay = <One extends AccessEntry & { readonly id: PersonId }>(
  people: readonly One[],
  duties: readonly Duties[],
  day: IsoDate,
): (Omit<One, 'roles'> & { readonly roles: Role[] })[] =>
  people.map((person) => {
    const own = duties.find(({ deputy }) => deputy === person.id)?.periods ?? [];
    const live = own.map((duty) => ({ ...duty, entry: people.find(({ id }) => id === duty.absent) }));
    return { ...person, roles: rolesOnDay(person, live, day) };
  });
